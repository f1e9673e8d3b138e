package cn.jiugai.coordination;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The calls on units during the works; each is known by the process instance that deals with it (HG-4.1-2). */
@Component
class UnitCalls {

    private final JdbcClient jdbc;
    private final Clock clock;

    UnitCalls(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Writes a call with the next number of the project; who does so holds the project. */
    void add(String instance, String project, UnitCall call, String person) {
        jdbc.sql("""
                        insert into unit_call (instance, project, number, party, unit, matter, wanted_on, called_by, person,
                                               called_at)
                        values (?, ?, (select coalesce(max(c.number), 0) + 1 from unit_call c where c.project = ?),
                                ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        instance,
                        project,
                        project,
                        call.party(),
                        call.unit(),
                        call.matter(),
                        call.wantedOn(),
                        call.by(),
                        person,
                        OffsetDateTime.now(clock))
                .update();
    }

    UnitCall get(String instance) {
        return jdbc.sql("select * from unit_call where instance = ?")
                .param(instance)
                .query((row, number) -> call(row))
                .single();
    }

    /** @param comesOn day on which it does it; null if it cannot */
    void answer(String instance, String text, LocalDate comesOn, String person) {
        jdbc.sql("insert into unit_call_answer (instance, text, comes_on, person, answered_at) values (?, ?, ?, ?, ?)")
                .params(Arrays.asList(instance, text, comesOn, person, OffsetDateTime.now(clock)))
                .update();
    }

    /** The answers to a call, the first one first. */
    List<String> answers(String instance) {
        return jdbc.sql("select text, comes_on from unit_call_answer where instance = ? order by id")
                .param(instance)
                .query((row, number) -> {
                    LocalDate day = row.getObject("comes_on", LocalDate.class);
                    return day == null ? row.getString("text") : "%s，%s到场".formatted(row.getString("text"), day);
                })
                .list();
    }

    void close(String instance, String note) {
        jdbc.sql("update unit_call set closed_at = ?, result = ? where instance = ?")
                .params(Arrays.asList(OffsetDateTime.now(clock), note, instance))
                .update();
    }

    /** Those of the project that are not settled, by number. */
    List<UnitCall> open(String project) {
        return jdbc.sql("select * from unit_call where project = ? and closed_at is null order by number")
                .param(project)
                .query((row, number) -> call(row))
                .list();
    }

    private static UnitCall call(ResultSet row) throws SQLException {
        return new UnitCall(
                row.getInt("number"),
                row.getString("party"),
                row.getString("unit"),
                row.getString("matter"),
                row.getObject("wanted_on", LocalDate.class),
                row.getString("called_by"));
    }
}
