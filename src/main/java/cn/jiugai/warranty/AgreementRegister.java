package cn.jiugai.warranty;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The drafts of the agreement and what the parties said to them; what concerns a run concerns its newest draft (HG-4.3-3). */
@Component
class AgreementRegister {

    private static final String NEWEST = "(select max(n.round) from warranty_agreement n where n.instance = :instance)";

    private final JdbcClient jdbc;

    AgreementRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Row(int round, String number, String handedOver, String upkeep, LocalDate draftedOn) {}

    private record Term(WarrantyPart part, int months) {}

    /** Writes a new draft; its round is given by the register. */
    void draft(String instance, String project, Agreement draft, String person) {
        int round = jdbc.sql("select coalesce(max(round), 0) + 1 from warranty_agreement where instance = ?")
                .param(instance)
                .query(Integer.class)
                .single();
        jdbc.sql("""
                        insert into warranty_agreement (instance, round, project, number, handed_over, upkeep, person,
                                                        drafted_on)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        instance,
                        round,
                        project,
                        draft.number(),
                        draft.handedOver(),
                        draft.upkeep(),
                        person,
                        draft.draftedOn())
                .update();
        draft.months()
                .forEach((part, months) -> jdbc.sql(
                                "insert into warranty_term (instance, round, part, months) values (?, ?, ?, ?)")
                        .params(instance, round, part.name(), months)
                        .update());
    }

    /** The run in which the newest draft of the project was written; empty before the first one. */
    Optional<String> newestRun(String project) {
        return jdbc.sql("""
                        select instance from warranty_agreement where project = ?
                        order by drafted_on desc, round desc limit 1""").param(project).query(String.class).optional();
    }

    /** The newest draft of a run. */
    Agreement newest(String instance) {
        Row row = jdbc.sql("""
                        select round, number, handed_over, upkeep, drafted_on from warranty_agreement
                        where instance = :instance and round = """ + " " + NEWEST)
                .param("instance", instance)
                .query(Row.class)
                .single();
        return new Agreement(
                row.round(),
                row.number(),
                row.handedOver(),
                row.upkeep(),
                row.draftedOn(),
                months(instance, row.round()));
    }

    /** How long each part is under warranty by a draft. */
    Map<WarrantyPart, Integer> months(String instance, int round) {
        Map<WarrantyPart, Integer> months = new EnumMap<>(WarrantyPart.class);
        jdbc.sql("select part, months from warranty_term where instance = ? and round = ?")
                .params(instance, round)
                .query(Term.class)
                .list()
                .forEach(term -> months.put(term.part(), term.months()));
        return months;
    }

    void sign(String instance, Signature signature, String person) {
        jdbc.sql("""
                        insert into agreement_signature (instance, round, party, unit, signs, signer, signed_on, reason,
                                                         person)
                        values (?, (select max(a.round) from warranty_agreement a where a.instance = ?),
                                ?, ?, ?, ?, ?, ?, ?)""")
                .params(Arrays.asList(
                        instance,
                        instance,
                        signature.party(),
                        signature.unit(),
                        signature.signs(),
                        signature.signer(),
                        signature.signedOn(),
                        signature.reason(),
                        person))
                .update();
    }

    /** What the parties have said to the newest draft so far. */
    List<Signature> signatures(String instance) {
        return jdbc.sql("""
                        select party, unit, signs, signer, signed_on, reason from agreement_signature
                        where instance = :instance and round = """ + " " + NEWEST + " order by party")
                .param("instance", instance)
                .query(Signature.class)
                .list();
    }
}
