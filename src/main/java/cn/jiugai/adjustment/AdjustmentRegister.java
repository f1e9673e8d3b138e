package cn.jiugai.adjustment;

import cn.jiugai.project.FenColumn;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Applications for 计划调整 with their decisions. */
@Component
class AdjustmentRegister extends ApplicationRegister<Adjustment> {

    AdjustmentRegister(JdbcClient jdbc, Clock clock) {
        super(jdbc, clock, "adjustment");
    }

    /** Writes the application, in the place of one that was returned. */
    void put(Adjustment asked) {
        for (String table : List.of("adjustment_community", "adjustment")) {
            jdbc.sql("delete from %s where instance = ?".formatted(table))
                    .param(asked.instance())
                    .update();
        }
        jdbc.sql("""
                        insert into adjustment (instance, project, kind, reason, applied_by, applied_at, contract_end,
                                                settlement, settled_fen, new_name, kept_fen, moved_fen, other_project)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        asked.instance(),
                        asked.project(),
                        asked.kind().name(),
                        asked.reason(),
                        asked.appliedBy(),
                        OffsetDateTime.now(clock),
                        asked.termination().contractEnd(),
                        asked.termination().document(),
                        FenColumn.of(asked.termination().paid()),
                        asked.newName(),
                        FenColumn.of(asked.kept()),
                        FenColumn.of(asked.moved()),
                        asked.otherProject())
                .update();
        asked.leaving()
                .forEach(name -> jdbc.sql("insert into adjustment_community (instance, name) values (?, ?)")
                        .params(asked.instance(), name)
                        .update());
    }

    void split(String instance, String made) {
        jdbc.sql("update adjustment set other_project = ? where instance = ?")
                .params(made, instance)
                .update();
    }

    @Override
    Adjustment read(ResultSet row, int number) throws SQLException {
        String instance = row.getString("instance");
        return new Adjustment(
                instance,
                row.getString("project"),
                AdjustmentKind.valueOf(row.getString("kind")),
                row.getString("reason"),
                row.getString("applied_by"),
                new Adjustment.Settlement(
                        row.getString("contract_end"), row.getString("settlement"), FenColumn.read(row, "settled_fen")),
                leaving(instance),
                row.getString("new_name"),
                FenColumn.read(row, "kept_fen"),
                FenColumn.read(row, "moved_fen"),
                row.getString("other_project"),
                decision(row));
    }

    private List<String> leaving(String instance) {
        return jdbc.sql("select name from adjustment_community where instance = ? order by name")
                .param(instance)
                .query(String.class)
                .list();
    }
}
