package cn.jiugai.escalation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables {@code escalation_press} and {@code escalation_answer}: what was said, round by round. */
@Component
class Pressing {

    record Press(int round, String instruction, LocalDate dueOn, String person) {}

    record Answer(int round, String unit, String cause, LocalDate promisedOn, String person) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    Pressing(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Writes the next round. */
    void press(long escalation, String instruction, LocalDate dueOn, String person) {
        jdbc.sql("""
                        insert into escalation_press (escalation, round, instruction, due_on, person, pressed_at)
                        values (:escalation,
                                (select coalesce(max(p.round), 0) + 1 from escalation_press p
                                 where p.escalation = :escalation),
                                :instruction, :dueOn, :person, :now)""")
                .param("escalation", escalation)
                .param("instruction", instruction)
                .param("dueOn", dueOn)
                .param("person", person)
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    /** Writes what a unit answers to the newest round. */
    void answer(long escalation, String unit, String cause, LocalDate promisedOn, String person) {
        jdbc.sql("""
                        insert into escalation_answer (escalation, round, unit, cause, promised_on, person, answered_at)
                        values (:escalation,
                                (select max(p.round) from escalation_press p where p.escalation = :escalation),
                                :unit, :cause, :promisedOn, :person, :now)""")
                .param("escalation", escalation)
                .param("unit", unit)
                .param("cause", cause)
                .param("promisedOn", promisedOn)
                .param("person", person)
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    List<Press> presses(long escalation) {
        return jdbc.sql("""
                        select round, instruction, due_on, person from escalation_press
                        where escalation = ? order by round""").param(escalation).query(Press.class).list();
    }

    List<Answer> answers(long escalation) {
        return jdbc.sql("""
                        select round, unit, cause, promised_on, person from escalation_answer
                        where escalation = ? order by round, unit""").param(escalation).query(Answer.class).list();
    }
}
