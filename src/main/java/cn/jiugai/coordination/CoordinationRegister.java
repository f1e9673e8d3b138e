package cn.jiugai.coordination;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What units were asked and have answered; each run of {@code unitCoordination} is known by its instance (HG-4.1-2). */
@Component
class CoordinationRegister {

    private final JdbcClient jdbc;
    private final Clock clock;

    CoordinationRegister(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Begins a run: what the units are asked for. */
    void begin(String instance, String project, String matters, String person) {
        jdbc.sql("""
                        insert into coordination (instance, project, matters, person, begun_at) values (?, ?, ?, ?, ?)""")
                .params(instance, project, matters, person, OffsetDateTime.now(clock))
                .update();
    }

    String matters(String instance) {
        return jdbc.sql("select matters from coordination where instance = ?")
                .param(instance)
                .query(String.class)
                .single();
    }

    /** Keeps that these roles are asked; those that were asked before in the run are left as they are. */
    void ask(String instance, List<String> roles) {
        Map<String, UnitAnswer> known = answers(instance);
        roles.stream()
                .filter(role -> !known.containsKey(role))
                .forEach(role -> jdbc.sql("insert into coordination_unit (instance, party) values (?, ?)")
                        .params(instance, role)
                        .update());
    }

    /** Puts the answer of a role in the place of an earlier one of the run; both stand in the completions. */
    void answer(String instance, String role, UnitAnswer answer, String person) {
        jdbc.sql("""
                        update coordination_unit set unit = ?, stance = ?, text = ?, contact = ?, person = ?, answered_at = ?
                        where instance = ? and party = ?""")
                .params(Arrays.asList(
                        answer.unit(),
                        answer.stance().name(),
                        answer.text(),
                        answer.contact(),
                        person,
                        OffsetDateTime.now(clock),
                        instance,
                        role))
                .update();
    }

    /** What was answered in a run, by role in the order of the roles; {@code unit} is null while there is no answer. */
    Map<String, UnitAnswer> answers(String instance) {
        return jdbc
                .sql("select * from coordination_unit where instance = ? order by id")
                .param(instance)
                .query((row, number) -> Map.entry(
                        row.getString("party"),
                        new UnitAnswer(
                                row.getString("unit"),
                                row.getString("stance") == null ? null : Stance.valueOf(row.getString("stance")),
                                row.getString("text"),
                                row.getString("contact"))))
                .list()
                .stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, LinkedHashMap::new));
    }

    void meet(String instance, LocalDate day, String text, String person) {
        jdbc.sql("insert into coordination_meeting (instance, held_on, text, person) values (?, ?, ?, ?)")
                .params(instance, day, text, person)
                .update();
    }

    /** What the street's meetings with the units came to, the first one first. */
    List<String> meetings(String instance) {
        return jdbc.sql("select held_on, text from coordination_meeting where instance = ? order by id")
                .param(instance)
                .query((row, number) -> row.getObject("held_on", LocalDate.class) + " " + row.getString("text"))
                .list();
    }

    void decide(String instance, LocalDate day, String text, String person) {
        jdbc.sql("update coordination set decided_on = ?, decision = ?, decided_by = ? where instance = ?")
                .params(day, text, person, instance)
                .update();
    }

    /** The newest run of the project; empty if the units were not asked yet. */
    Optional<String> newest(String project) {
        return jdbc.sql("select instance from coordination where project = ? order by begun_at desc limit 1")
                .param(project)
                .query(String.class)
                .optional();
    }
}
