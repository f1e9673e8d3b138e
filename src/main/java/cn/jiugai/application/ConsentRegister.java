package cn.jiugai.application;

import cn.jiugai.project.Household;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/** The households of an application and their answers; of several answers of a household the last one is in force. */
@Component
class ConsentRegister {

    private final JdbcClient jdbc;
    private final Clock clock;

    ConsentRegister(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * An answer in force.
     *
     * @param id its row
     * @param household row of the household
     */
    record Stored(long id, long household, int version, boolean agrees, ConsentWay way, String signer) {

        boolean says(HouseholdConsent answer) {
            return agrees == answer.agrees() && way == answer.way() && Objects.equals(signer, answer.signer());
        }
    }

    /** Counted by household, over all households that the application states. */
    Consent consent(AppliedCommunity applied) {
        Map<Boolean, Integer> counts = new HashMap<>();
        inForce(applied.number()).values().forEach(answer -> counts.merge(answer.agrees(), 1, Integer::sum));
        return new Consent(applied.households(), counts.getOrDefault(true, 0), counts.getOrDefault(false, 0));
    }

    /** The households that have answered, in the order in which they were put on record. */
    List<Household> households(AppliedCommunity applied) {
        return jdbc.sql("select building, door from application_household where application = ? order by id")
                .param(applied.number())
                .query((row, index) -> new Household(applied.name(), row.getString("building"), row.getString("door")))
                .list();
    }

    /** The answers in force by the household's key. */
    Map<String, Stored> inForce(String application) {
        Map<String, Stored> answers = new HashMap<>();
        jdbc.sql("""
                        select c.id, c.household, c.version, c.agrees, c.way, c.signer, h.door_key
                        from household_consent c join application_household h on h.id = c.household
                        where h.application = ? and c.superseded_at is null""").param(application).query(row -> {
            answers.put(
                    row.getString("door_key"),
                    new Stored(
                            row.getLong("id"),
                            row.getLong("household"),
                            row.getInt("version"),
                            row.getBoolean("agrees"),
                            ConsentWay.valueOf(row.getString("way")),
                            row.getString("signer")));
        });
        return answers;
    }

    /** Puts a household on record; @return its row */
    long addHousehold(String application, Household household) {
        GeneratedKeyHolder id = new GeneratedKeyHolder();
        jdbc.sql("insert into application_household (application, building, door, door_key) values (?, ?, ?, ?)")
                .params(application, household.building(), household.door(), household.key())
                .update(id, "id");
        return id.getKeyAs(Number.class).longValue();
    }

    /** Writes an answer; @param earlier the one whose place it takes, null if there is none */
    void put(long household, HouseholdConsent answer, Stored earlier, String task, String person) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        if (earlier != null) {
            jdbc.sql("update household_consent set superseded_at = ? where id = ?")
                    .params(now, earlier.id())
                    .update();
        }
        jdbc.sql("""
                        insert into household_consent (household, version, agrees, way, signer, task, person, taken_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        household,
                        earlier == null ? 1 : earlier.version() + 1,
                        answer.agrees(),
                        answer.way().name(),
                        answer.signer(),
                        task,
                        person,
                        now)
                .update();
    }
}
