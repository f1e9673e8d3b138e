package cn.jiugai.acceptance;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who has to come to an acceptance, and who was asked to its newest meeting. */
@Component
class AcceptanceParties {

    private final JdbcClient jdbc;

    AcceptanceParties(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A party that was asked to a meeting. */
    record Invited(String party, boolean required) {}

    /** Puts those who have to come in the place of those who had to before. */
    void require(String instance, List<RequiredParty> parties) {
        jdbc.sql("delete from acceptance_party where instance = ?")
                .param(instance)
                .update();
        AtomicInteger position = new AtomicInteger();
        parties.forEach(
                party -> jdbc.sql("insert into acceptance_party (instance, position, party, why) values (?, ?, ?, ?)")
                        .params(instance, position.incrementAndGet(), party.party(), party.why())
                        .update());
    }

    List<RequiredParty> required(String instance) {
        return jdbc.sql("select party, why from acceptance_party where instance = ? order by position")
                .param(instance)
                .query(RequiredParty.class)
                .list();
    }

    /** Asks those who have to come and the others to the newest meeting. */
    void invite(String instance, List<String> parties) {
        List<String> required =
                required(instance).stream().map(RequiredParty::party).toList();
        AtomicInteger position = new AtomicInteger();
        parties.forEach(party -> jdbc.sql("""
                        insert into acceptance_invitation (meeting, position, party, required)
                        values (%s, :position, :party, :required)""".formatted(AcceptanceRegister.NEWEST))
                .param("instance", instance)
                .param("position", position.incrementAndGet())
                .param("party", party)
                .param("required", required.contains(party))
                .update());
    }

    /** Those who were asked to the newest meeting. */
    List<Invited> invited(String instance) {
        return jdbc.sql("select party, required from acceptance_invitation where meeting = %s order by position"
                        .formatted(AcceptanceRegister.NEWEST))
                .param("instance", instance)
                .query(Invited.class)
                .list();
    }
}
