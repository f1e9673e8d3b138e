package cn.jiugai.violation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiugai.JiugaiTest;
import cn.jiugai.play.Player;
import cn.jiugai.project.CorrectableFact;
import cn.jiugai.project.CorrectableFact.Subject;
import cn.jiugai.project.ScopeChange;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@JiugaiTest
@DisplayName("已销案违建的更正")
class ClosedViolationsTest {

    private static final ScopeChange BASIS = new ScopeChange("第1号更正，金住建函〔2026〕18号", "zhongshiStreet");

    @Autowired
    private Player player;

    @Autowired
    private ClosedViolations facts;

    @Autowired
    private JdbcClient jdbc;

    private String project;

    @BeforeEach
    void oneClosedOneOpen() {
        project = player.newProject();
        String insert = """
                insert into violation (project, number, place, kind, structure, temporary, listed_by, outcome, closed_on)
                values (?, ?, ?, 'PUBLIC_LAND', true, true, 'test', ?, ?)""";
        jdbc.sql(insert)
                .params(project, 1, "3号楼南侧", "CLEARED", LocalDate.of(2026, 3, 2))
                .update();
        jdbc.sql(insert).params(project, 2, "5号楼北侧", null, null).update();
    }

    @Test
    @DisplayName("只有已销案的可以更正；没有腾空的场地就没有腾空面积可更正")
    void closedOnly() {
        assertThat(fact("kind").place().subjects(project)).containsExactly(new Subject("1", "第1处 3号楼南侧（圈占公共用地）"));
        assertThat(fact("freedArea").place().subjects(project)).isEmpty();
        assertThat(fact("kind").type().show("PUBLIC_LAND")).isEqualTo("圈占公共用地");
    }

    @Test
    @DisplayName("不是临时搭建：写入，并说明应由自然资源局认定；更正不影响由谁办理的，没有说明")
    void anotherDepartment() {
        List<String> notes = fact("temporary").place().write(project, "1", "false", BASIS);

        assertThat(fact("temporary").place().read(project, "1")).contains("false");
        assertThat(notes).singleElement().asString().contains("第1处", "应由自然资源局办理（JA-3.4-3）", "原由街道办事处办结", "请登记为新发现的违建");
        assertThat(fact("kind").place().write(project, "1", "FIRE_LANE", BASIS)).isEmpty();
    }

    private CorrectableFact fact(String id) {
        return facts.facts().stream()
                .filter(fact -> fact.id().equals("violation." + id))
                .findFirst()
                .orElseThrow();
    }
}
