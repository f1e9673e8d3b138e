package cn.jiugai.permit;

import cn.jiugai.engine.TableColumn;
import cn.jiugai.engine.TableReader;
import cn.jiugai.office.Roles;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the table 所需手续 has to say in each row; process owners edit it (JA-4.5-1). */
@Component
class ProceduresTable implements TableReader {

    /** A longer time limit than this many working days is taken for a slip of the pen. */
    private static final int LONGEST_TERM = 120;

    private final Roles roles;

    ProceduresTable(Roles roles) {
        this.roles = roles;
    }

    @Override
    public String table() {
        return "procedures";
    }

    @Override
    public List<TableColumn> columns() {
        return List.of(
                TableColumn.text("procedure"),
                TableColumn.text("name"),
                TableColumn.role("department", roles),
                TableColumn.oneOf("stage", Stage.titles()),
                TableColumn.count("days", 1, LONGEST_TERM),
                TableColumn.text("reason"));
    }
}
