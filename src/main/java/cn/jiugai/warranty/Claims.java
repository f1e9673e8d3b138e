package cn.jiugai.warranty;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The claims under the warranty; each is known by the process instance that deals with it (HG-4.3-3). */
@Component
class Claims {

    private final JdbcClient jdbc;
    private final Clock clock;

    Claims(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Writes a claim with the next number of the project, or in the place of what the same run had before; who does so holds
     * the project.
     */
    void put(String instance, String project, Claim claim, String person) {
        int number = number(instance)
                .orElseGet(() -> jdbc.sql("select coalesce(max(number), 0) + 1 from warranty_claim where project = ?")
                        .param(project)
                        .query(Integer.class)
                        .single());
        jdbc.sql("delete from warranty_claim where instance = ?")
                .param(instance)
                .update();
        jdbc.sql("""
                        insert into warranty_claim (instance, project, number, community, place, part, found_on, text, unit,
                                                    person, recorded_at)
                        values (?, ?, ?,
                                (select c.id from community c where c.project = ? and c.name = ? and c.left_at is null),
                                ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        instance,
                        project,
                        number,
                        project,
                        claim.community(),
                        claim.place(),
                        claim.part().name(),
                        claim.foundOn(),
                        claim.text(),
                        claim.unit(),
                        person,
                        OffsetDateTime.now(clock))
                .update();
    }

    private Optional<Integer> number(String instance) {
        return jdbc.sql("select number from warranty_claim where instance = ?")
                .param(instance)
                .query(Integer.class)
                .optional();
    }

    Claim get(String instance) {
        return jdbc.sql("""
                        select w.number, c.name as community, w.place, w.part, w.found_on, w.text, w.unit, w.answer,
                               w.decision
                        from warranty_claim w join community c on c.id = w.community where w.instance = ?""").param(instance).query(Claim.class).single();
    }

    /** Keeps whether the contractor takes it as his, and why not. */
    void answer(String instance, boolean accepted, String text, String person) {
        jdbc.sql("update warranty_claim set accepted = ?, answer = ?, answered_by = ? where instance = ?")
                .params(accepted, text, person, instance)
                .update();
    }

    /** Keeps whether the department in charge holds that the warranty covers it. */
    void decide(String instance, boolean covered, String text, String person) {
        jdbc.sql("update warranty_claim set covered = ?, decision = ?, decided_by = ? where instance = ?")
                .params(covered, text, person, instance)
                .update();
    }

    /** Whether it was decided that the warranty does not cover it. */
    boolean isNotCovered(String instance) {
        return jdbc.sql("select count(*) from warranty_claim where instance = ? and covered = false")
                        .param(instance)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Closes it; one that never came on record leaves nothing. */
    void close(String instance, ClaimOutcome outcome) {
        jdbc.sql("update warranty_claim set outcome = ?, closed_at = ? where instance = ?")
                .params(outcome.name(), OffsetDateTime.now(clock), instance)
                .update();
    }
}
