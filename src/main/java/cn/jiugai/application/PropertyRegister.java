package cn.jiugai.application;

import cn.jiugai.engine.Step;
import cn.jiugai.rule.Fen;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The consultation on the property management and what it came to, by the business key of the application or project. */
@Component
class PropertyRegister {

    private final JdbcClient jdbc;
    private final Clock clock;

    PropertyRegister(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Empty before the owners have come to one. */
    Optional<PropertyConsensus> consensus(String subject) {
        return jdbc.sql("""
                        select way, manager, fee_fen, document, form, agreed_on from property_consensus
                        where subject = ? and reached""").param(subject).query(PropertyRegister::consensus).optional();
    }

    Optional<Consultation> consultation(String subject) {
        return jdbc.sql("""
                        select held_on, place, street, community, participants, minutes from property_consultation
                        where subject = ?""").param(subject).query(Consultation.class).optional();
    }

    void setConsultation(Step step, Consultation held) {
        jdbc.sql("delete from property_consultation where subject = ?")
                .param(step.project())
                .update();
        jdbc.sql("""
                        insert into property_consultation (subject, held_on, place, street, community, participants, minutes,
                                                           recorded_by, recorded_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        step.project(),
                        held.heldOn(),
                        held.place(),
                        held.street(),
                        held.community(),
                        held.participants(),
                        held.minutes(),
                        step.person(),
                        OffsetDateTime.now(clock))
                .update();
    }

    /** @param consensus null if none was reached */
    void setConsensus(Step step, PropertyConsensus consensus) {
        jdbc.sql("delete from property_consensus where subject = ?")
                .param(step.project())
                .update();
        Optional<PropertyConsensus> reached = Optional.ofNullable(consensus);
        jdbc.sql("""
                        insert into property_consensus (subject, reached, way, manager, fee_fen, document, form, agreed_on,
                                                        recorded_by, recorded_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        step.project(),
                        reached.isPresent(),
                        reached.map(PropertyConsensus::way).map(Enum::name).orElse(null),
                        reached.map(PropertyConsensus::manager).orElse(null),
                        reached.map(PropertyConsensus::fee).map(Fen::value).orElse(null),
                        reached.map(PropertyConsensus::document).orElse(null),
                        reached.map(PropertyConsensus::form).map(Enum::name).orElse(null),
                        reached.map(PropertyConsensus::agreedOn).orElse(null),
                        step.person(),
                        OffsetDateTime.now(clock))
                .update();
    }

    private static PropertyConsensus consensus(ResultSet row, int index) throws SQLException {
        return new PropertyConsensus(
                ManagementWay.valueOf(row.getString("way")),
                row.getString("manager"),
                new Fen(row.getLong("fee_fen")),
                row.getString("document"),
                ConsentWay.valueOf(row.getString("form")),
                row.getObject("agreed_on", LocalDate.class));
    }
}
