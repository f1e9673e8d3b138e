package cn.jiugai.construction;

import cn.jiugai.project.Project;
import cn.jiugai.project.SupervisionRecord;
import cn.jiugai.project.SupervisionSource;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the quality and safety authority saw at the checkpoints of its plan. */
@Component
class CheckpointSupervision implements SupervisionSource {

    private final JdbcClient jdbc;

    CheckpointSupervision(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<SupervisionRecord> supervision(Project project) {
        return jdbc.sql("""
                        select name, inspected_on, inspector, finding, serious, closed_at from checkpoint
                        where project = ? and inspected_on is not null order by position""")
                .param(project.number())
                .query((row, number) -> new SupervisionRecord(
                        "监督检查",
                        row.getString("name"),
                        row.getObject("inspected_on", LocalDate.class),
                        row.getString("inspector"),
                        result(row.getString("finding"), row.getBoolean("serious")),
                        row.getObject("closed_at") == null))
                .list();
    }

    private static String result(String finding, boolean serious) {
        if (finding == null) {
            return "未发现问题";
        }
        return (serious ? "严重问题：" : "问题：") + finding;
    }
}
