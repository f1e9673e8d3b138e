package cn.jiugai.rectification;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the phases may read of findings and their rectification. */
@Component
public class RectificationRecords {

    /**
     * @param instance the process instance that deals with it
     * @param finding what was found
     * @param dueOn day by which it has to be put right
     */
    public record OpenFinding(String instance, String finding, LocalDate dueOn) {}

    private final JdbcClient jdbc;

    RectificationRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Findings of the project that are not yet put right and accepted, the oldest first. */
    public List<OpenFinding> open(String project) {
        return jdbc.sql("""
                        select instance, finding, due_on from rectification
                        where project = ? and closed_at is null order by opened_at, instance""").param(project).query(OpenFinding.class).list();
    }
}
