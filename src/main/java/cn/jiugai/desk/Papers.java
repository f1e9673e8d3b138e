package cn.jiugai.desk;

import cn.jiugai.engine.OpenTask;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/** The papers in the database; who may see them is asked before. */
@Component
class Papers {

    private static final String COLUMNS = "district, project, instance, task, step, step_name, kind, file_name, size,"
            + " sha256, media_type, person, unit, uploaded_at";

    private final JdbcClient jdbc;

    Papers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return its id */
    long add(Paper paper, byte[] content) {
        var key = new GeneratedKeyHolder();
        jdbc.sql("insert into paper (" + COLUMNS + ", content) values (?" + ", ?".repeat(14) + ")")
                .params(
                        paper.district(),
                        paper.project(),
                        paper.instance(),
                        paper.task(),
                        paper.step(),
                        paper.stepName(),
                        paper.kind(),
                        paper.fileName(),
                        paper.size(),
                        paper.sha256(),
                        paper.mediaType(),
                        paper.person(),
                        paper.unit(),
                        paper.uploadedAt(),
                        content)
                .update(key, "id");
        return key.getKeyAs(Long.class);
    }

    /** All papers of a project or district-wide matter, the newest first. */
    List<Paper> of(String district, String project) {
        return jdbc.sql("select id, " + COLUMNS + " from paper where district = ? and project = ? order by id desc")
                .params(district, project)
                .query(Paper.class)
                .list();
    }

    Optional<Paper> find(long id) {
        return jdbc.sql("select id, " + COLUMNS + " from paper where id = ?")
                .param(id)
                .query(Paper.class)
                .optional();
    }

    byte[] content(long id) {
        return jdbc.sql("select content from paper where id = ?")
                .param(id)
                .query((row, number) -> row.getBytes("content"))
                .single();
    }

    /**
     * The kinds that are there for a task: uploaded at it, or by its unit before it came, in an earlier round of the step,
     * unless the step wants its papers each round anew.
     */
    List<String> kinds(OpenTask task) {
        return jdbc.sql("""
                        select distinct kind from paper
                        where instance = :instance and step = :step
                          and (task = :task or not :eachRound and unit in (:units) and uploaded_at < :created)""")
                .param("instance", task.instance())
                .param("step", task.step())
                .param("task", task.id())
                .param("eachRound", task.paperEachRound())
                .param("units", task.units().isEmpty() ? List.of("") : task.units())
                .param("created", task.created().toInstant().atOffset(ZoneOffset.UTC))
                .query(String.class)
                .list();
    }
}
