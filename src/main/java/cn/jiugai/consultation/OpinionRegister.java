package cn.jiugai.consultation;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Opinions of households and what became of them. */
@Component
class OpinionRegister {

    private final JdbcClient jdbc;
    private final Clock clock;

    OpinionRegister(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Gives the opinion the next number of the project. */
    void add(String project, long household, int round, String opinion) {
        jdbc.sql("""
                        insert into household_opinion (project, number, household, round, opinion)
                        values (:project,
                                (select coalesce(max(number), 0) + 1 from household_opinion where project = :project),
                                :household, :round, :opinion)""")
                .param("project", project)
                .param("household", household)
                .param("round", round)
                .param("opinion", opinion)
                .update();
    }

    /** The household has taken its opinion back; it stays on record, but asks for nothing any more. */
    void withdraw(long household, int round) {
        jdbc.sql("""
                        update household_opinion set withdrawn_at = ?
                        where household = ? and round = ? and withdrawn_at is null""").params(OffsetDateTime.now(clock), household, round).update();
    }

    /** All opinions of a project that were not withdrawn, by number. */
    List<Opinion> of(String project) {
        return jdbc.sql("""
                        select o.number, c.name as community, h.building, h.door, o.opinion, o.outcome, o.reason
                        from household_opinion o join household h on h.id = o.household
                                                 join community c on c.id = h.community
                        where o.project = ? and c.left_at is null and o.withdrawn_at is null order by o.number""").param(project).query(Opinion.class).list();
    }

    void settle(String project, Settlement settlement, String person) {
        jdbc.sql("""
                        update household_opinion set outcome = :outcome, reason = :reason, settled_by = :person,
                                                     settled_at = :now
                        where project = :project and number = :number""")
                .param("outcome", settlement.outcome().name())
                .param("reason", settlement.reason())
                .param("person", person)
                .param("now", OffsetDateTime.now(clock))
                .param("project", project)
                .param("number", settlement.number())
                .update();
    }
}
