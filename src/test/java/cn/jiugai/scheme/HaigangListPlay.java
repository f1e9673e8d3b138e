package cn.jiugai.scheme;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Writes a round of a scheme of 海港区 with its works list into the register, for tests of what follows. */
@Component
public class HaigangListPlay {

    private final SchemeRegister schemes;
    private final DemandListImport imports;
    private final WorksListRegister lists;
    private final Clock clock;

    HaigangListPlay(SchemeRegister schemes, DemandListImport imports, WorksListRegister lists, Clock clock) {
        this.schemes = schemes;
        this.imports = imports;
        this.lists = lists;
        this.clock = clock;
    }

    /** Heating lines of the utility, roofs and a car park. */
    public void drafted(String project, String community) {
        drafted(project, new DemandListRows().usual(community).build());
    }

    /** @param workbook see {@link DemandListRows} */
    public void drafted(String project, byte[] workbook) {
        schemes.add(project, "河北省老旧小区改造技术导则", "冀建房市〔2023〕4号", Map.of());
        imports.take(new WorksListImport.Source(project, "test", "HG-1-1", "test"), workbook);
        lists.submit(project);
        schemes.settle(project, LocalDate.now(clock));
    }
}
