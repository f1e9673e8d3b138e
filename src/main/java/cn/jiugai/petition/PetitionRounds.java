package cn.jiugai.petition;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How petitions are dealt with, round by round: what departments advise, what came of it. */
@Component
class PetitionRounds {

    private final JdbcClient jdbc;

    PetitionRounds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param unit id of a unit that was called in */
    record Advice(int round, String unit, String advice) {}

    /** Begins the next round. */
    void assign(String instance, PetitionRoad road, String demand, String person) {
        jdbc.sql("""
                        insert into petition_round (instance, round, road, demand, assigned_by)
                        values (:instance,
                                (select coalesce(max(r.round), 0) + 1 from petition_round r where r.instance = :instance),
                                :road, :demand, :person)""")
                .param("instance", instance)
                .param("road", road.name())
                .param("demand", demand)
                .param("person", person)
                .update();
    }

    /** Keeps what a department says in the newest round. */
    void advise(String instance, String unit, String advice, String person) {
        jdbc.sql("insert into petition_advice (instance, round, unit, advice, person) values (?, ?, ?, ?, ?)")
                .params(instance, newest(instance).round(), unit, advice, person)
                .update();
    }

    /** Keeps what came of the newest round. */
    void handled(String instance, LocalDate day, String participants, String result, boolean settled, String person) {
        jdbc.sql("""
                        update petition_round set held_on = ?, participants = ?, result = ?, settled = ?, handled_by = ?
                        where instance = ? and round = ?""")
                .params(
                        day,
                        participants,
                        result,
                        settled,
                        person,
                        instance,
                        newest(instance).round())
                .update();
    }

    /** Of a petition that was given to somebody. */
    PetitionRound newest(String instance) {
        List<PetitionRound> all = of(instance);
        return all.get(all.size() - 1);
    }

    List<PetitionRound> of(String instance) {
        return jdbc.sql("select * from petition_round where instance = ? order by round")
                .param(instance)
                .query(PetitionRounds::round)
                .list();
    }

    List<Advice> advice(String instance) {
        return jdbc.sql("select round, unit, advice from petition_advice where instance = ? order by round, unit")
                .param(instance)
                .query(Advice.class)
                .list();
    }

    private static PetitionRound round(ResultSet row, int index) throws SQLException {
        return new PetitionRound(
                row.getInt("round"),
                PetitionRoad.valueOf(Objects.requireNonNull(row.getString("road"))),
                row.getString("demand"),
                row.getObject("held_on", LocalDate.class),
                row.getString("participants"),
                row.getString("result"),
                row.getObject("settled", Boolean.class));
    }
}
