package cn.jiugai.consultation;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The residents' discussions; each run of the process has one, and a round of opinions of its own. */
@Component
class DiscussionRegister {

    private static final String DISCUSSION =
            "select round, held_on, place, participants, outcome from residents_discussion ";

    private final JdbcClient jdbc;
    private final Clock clock;

    DiscussionRegister(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Writes the discussion of a run of the process; told again, it keeps its round. */
    void put(String project, String instance, Discussion told, String person) {
        int round = of(instance).map(Discussion::round).orElseGet(() -> next(project));
        jdbc.sql("delete from residents_discussion where instance = ?")
                .param(instance)
                .update();
        jdbc.sql("""
                        insert into residents_discussion (project, round, instance, held_on, place, participants, outcome,
                                                          person, recorded_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        project,
                        round,
                        instance,
                        told.heldOn(),
                        told.place(),
                        told.participants(),
                        told.outcome(),
                        person,
                        OffsetDateTime.now(clock))
                .update();
    }

    private int next(String project) {
        return jdbc.sql("select coalesce(max(round), :none) + 1 from residents_discussion where project = :project")
                .param("none", Rounds.FIRST_DRAFT - 1)
                .param("project", project)
                .query(Integer.class)
                .single();
    }

    /** The discussion of a run of the process. */
    Optional<Discussion> of(String instance) {
        return jdbc.sql(DISCUSSION + "where instance = ?")
                .param(instance)
                .query(Discussion.class)
                .optional();
    }

    Optional<Discussion> newest(String project) {
        return jdbc.sql(DISCUSSION + "where project = ? order by round desc limit 1")
                .param(project)
                .query(Discussion.class)
                .optional();
    }
}
