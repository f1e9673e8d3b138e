package cn.jiugai.tender;

import cn.jiugai.tender.KeptSign.Decision;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The signs of offences among the bids of the newest tender of a project, and what was decided on them. */
@Component
class SignRegister {

    private static final String NEWEST = "(select max(t.id) from tender t where t.project = :project)";

    private final JdbcClient jdbc;
    private final Clock clock;

    SignRegister(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Keeps a sign, unless it has been found before. */
    void add(String project, Sign sign) {
        int added = jdbc.sql("""
                        insert into bid_sign (tender, kind, subject, fact, found_at)
                        select t.id, :kind, :subject, :fact, :now from tender t
                        where t.id = %s and not exists (select 1 from bid_sign s
                            where s.tender = t.id and s.kind = :kind and s.subject = :subject)""".formatted(NEWEST))
                .param("project", project)
                .param("kind", sign.kind().name())
                .param("subject", sign.subject())
                .param("fact", sign.fact())
                .param("now", OffsetDateTime.now(clock))
                .update();
        if (added > 0) {
            sign.bids().forEach(bid -> concern(project, sign, bid.number()));
        }
    }

    private void concern(String project, Sign sign, int bid) {
        jdbc.sql("""
                        insert into bid_sign_bid (sign, bid)
                        select s.id, b.id from bid_sign s join bid b on b.tender = s.tender
                        where s.tender = %s and s.kind = :kind and s.subject = :subject and b.number = :bid""".formatted(NEWEST))
                .param("project", project)
                .param("kind", sign.kind().name())
                .param("subject", sign.subject())
                .param("bid", bid)
                .update();
    }

    /** All signs of the newest tender, in the order in which they were found. */
    List<KeptSign> all(String project) {
        return jdbc.sql("select * from bid_sign where tender = " + NEWEST + " order by id")
                .param("project", project)
                .query((row, number) -> sign(row))
                .list();
    }

    KeptSign get(long id) {
        return jdbc.sql("select * from bid_sign where id = ?")
                .param(id)
                .query((row, number) -> sign(row))
                .single();
    }

    /** Keeps a decision on a sign and excludes the bids that it names, by their numbers. */
    void decide(long sign, Decision decision, List<Integer> excluded) {
        jdbc.sql("""
                        insert into bid_sign_decision (sign, outcome, reason, document, decided_on, person, decided_at)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        sign,
                        decision.outcome().name(),
                        decision.reason(),
                        decision.document(),
                        decision.decidedOn(),
                        decision.person(),
                        OffsetDateTime.now(clock))
                .update();
        excluded.forEach(bid -> jdbc.sql("""
                        insert into bid_exclusion (bid, decision)
                        select b.id, (select max(d.id) from bid_sign_decision d where d.sign = s.id)
                        from bid_sign s join bid b on b.tender = s.tender where s.id = ? and b.number = ?""").params(sign, bid).update());
    }

    private KeptSign sign(ResultSet row) throws SQLException {
        long id = row.getLong("id");
        return new KeptSign(
                id, SignKind.valueOf(row.getString("kind")), row.getString("fact"), bids(id), newestDecision(id));
    }

    private List<Integer> bids(long sign) {
        return jdbc.sql("select b.number from bid_sign_bid s join bid b on b.id = s.bid where s.sign = ? order by 1")
                .param(sign)
                .query(Integer.class)
                .list();
    }

    private Decision newestDecision(long sign) {
        return jdbc.sql("""
                        select outcome, reason, document, decided_on, person from bid_sign_decision
                        where sign = ? order by id desc limit 1""")
                .param(sign)
                .query((row, number) -> new Decision(
                        SignOutcome.valueOf(row.getString("outcome")),
                        row.getString("reason"),
                        row.getString("document"),
                        row.getObject("decided_on", LocalDate.class),
                        row.getString("person")))
                .optional()
                .orElse(null);
    }
}
