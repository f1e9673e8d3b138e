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

    /**
     * A finding that was put right and accepted by who found it.
     *
     * @param unit id of the unit that put it right
     * @param measures what it did, in the round that was accepted
     */
    public record SettledFinding(String finding, String unit, String measures, LocalDate finishedOn) {}

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

    /** Findings of the project that are put right and accepted, an entry a unit that put it right, the oldest first. */
    public List<SettledFinding> settled(String project) {
        return jdbc.sql("""
                        select r.finding, w.unit, w.measures, w.finished_on
                        from rectification r join rectification_work w on w.instance = r.instance
                        where r.project = ? and r.closed_at is not null and w.round = (
                            select max(n.round) from rectification_work n
                            where n.instance = w.instance and n.party = w.party)
                        order by r.opened_at, r.instance, w.party""").param(project).query(SettledFinding.class).list();
    }
}
