package cn.jiugai.payment;

import cn.jiugai.rule.Fen;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The settlements of the projects: accounts, reviews, what audit found, what was agreed to. */
@Component
class Settlements {

    /** A round of the contractor's account; {@code contract} is what contract and change orders came to by then. */
    record Account(int round, Fen contract, Fen claimed) {}

    /**
     * A round of audit.
     *
     * @param agreed null until the contractor has answered
     * @param objection what the contractor has against it; null if nothing
     * @param agreedOn null until the contractor has agreed
     */
    record Audit(
            int round,
            Fen claimed,
            Fen audited,
            String reportNumber,
            Boolean agreed,
            String objection,
            LocalDate agreedOn) {}

    private static final String NEWEST_ACCOUNT =
            "(select max(n.round) from settlement_account n where n.project = :project)";
    private static final String NEWEST_AUDIT =
            "(select max(n.round) from settlement_audit n where n.project = :project)";

    private final JdbcClient jdbc;
    private final Clock clock;

    Settlements(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void submit(String project, Fen contract, Fen claimed, List<Difference> differences, String person) {
        int round = account(project).map(Account::round).orElse(0) + 1;
        jdbc.sql("""
                        insert into settlement_account (project, round, contract_fen, claimed_fen, person, submitted_at)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(project, round, contract.value(), claimed.value(), person, OffsetDateTime.now(clock))
                .update();
        add(project, SettlementStage.ACCOUNT, round, differences);
    }

    /** The newest round of the account. */
    Optional<Account> account(String project) {
        return jdbc.sql("select * from settlement_account where project = :project and round = " + NEWEST_ACCOUNT)
                .param("project", project)
                .query((row, number) -> new Account(
                        row.getInt("round"), new Fen(row.getLong("contract_fen")), new Fen(row.getLong("claimed_fen"))))
                .optional();
    }

    void review(String project, AccountReview said, String person) {
        jdbc.sql("""
                        insert into settlement_review (project, round, role, agrees, opinion, person)
                        values (:project, %s, :role, :agrees, :opinion, :person)""".formatted(NEWEST_ACCOUNT))
                .param("project", project)
                .param("role", said.role())
                .param("agrees", said.agrees())
                .param("opinion", said.opinion())
                .param("person", person)
                .update();
    }

    /** Those of the newest round of the account. */
    List<AccountReview> reviews(String project) {
        return jdbc.sql("select * from settlement_review where project = :project and round = %s order by role desc"
                        .formatted(NEWEST_ACCOUNT))
                .param("project", project)
                .query((row, number) ->
                        new AccountReview(row.getString("role"), row.getBoolean("agrees"), row.getString("opinion")))
                .list();
    }

    void audit(String project, Fen audited, String report, LocalDate day, List<Difference> differences, String person) {
        int round = audit(project).map(Audit::round).orElse(0) + 1;
        jdbc.sql("""
                        insert into settlement_audit (project, round, account_round, audited_fen, report_number, audited_on,
                                                      person)
                        values (:project, :round, %s, :audited, :report, :day, :person)""".formatted(NEWEST_ACCOUNT))
                .param("project", project)
                .param("round", round)
                .param("audited", audited.value())
                .param("report", report)
                .param("day", day)
                .param("person", person)
                .update();
        add(project, SettlementStage.AUDIT, round, differences);
    }

    /** The newest round of audit. */
    Optional<Audit> audit(String project) {
        return jdbc.sql("""
                        select a.*, c.claimed_fen
                        from settlement_audit a
                             join settlement_account c on c.project = a.project and c.round = a.account_round
                        where a.project = :project and a.round = %s""".formatted(NEWEST_AUDIT))
                .param("project", project)
                .query(Settlements::audit)
                .optional();
    }

    /** @param objection what the contractor has against the newest round; null if it agrees */
    void answer(String project, String objection, LocalDate day, String person) {
        jdbc.sql("""
                        update settlement_audit
                        set agreed = :agreed, objection = :objection, answered_by = :person, agreed_on = :day
                        where project = :project and round = %s""".formatted(NEWEST_AUDIT))
                .param("project", project)
                .param("agreed", objection == null)
                .param("objection", objection)
                .param("person", person)
                .param("day", objection == null ? day : null)
                .update();
    }

    /** The audited sum to which the contractor has agreed; empty before. */
    Optional<Fen> agreed(String project) {
        return audit(project).filter(audit -> audit.agreedOn() != null).map(Audit::audited);
    }

    List<Difference> differences(String project, SettlementStage stage, int round) {
        return jdbc.sql("""
                        select item, amount_fen, reason from settlement_difference
                        where project = ? and stage = ? and round = ? order by position""")
                .params(project, stage.name(), round)
                .query((row, number) -> new Difference(
                        row.getString("item"), new Fen(row.getLong("amount_fen")), row.getString("reason")))
                .list();
    }

    private void add(String project, SettlementStage stage, int round, List<Difference> differences) {
        for (int i = 0; i < differences.size(); i++) {
            Difference difference = differences.get(i);
            jdbc.sql("""
                            insert into settlement_difference (project, stage, round, position, item, amount_fen, reason)
                            values (?, ?, ?, ?, ?, ?, ?)""")
                    .params(
                            project,
                            stage.name(),
                            round,
                            i + 1,
                            difference.item(),
                            difference.amount().value(),
                            difference.reason())
                    .update();
        }
    }

    private static Audit audit(ResultSet row, int number) throws SQLException {
        return new Audit(
                row.getInt("round"),
                new Fen(row.getLong("claimed_fen")),
                new Fen(row.getLong("audited_fen")),
                row.getString("report_number"),
                row.getObject("agreed", Boolean.class),
                row.getString("objection"),
                row.getObject("agreed_on", LocalDate.class));
    }
}
