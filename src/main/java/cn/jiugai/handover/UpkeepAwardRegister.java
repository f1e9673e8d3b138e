package cn.jiugai.handover;

import cn.jiugai.rule.Fen;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The awards in place of subsidy, at most one for each community that is handed over (JA-3.8-4). */
@Component
class UpkeepAwardRegister {

    private final JdbcClient jdbc;

    UpkeepAwardRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void propose(long handover, Fen amount, String basis, String person) {
        jdbc.sql("insert into upkeep_award (handover, proposed_fen, basis, proposed_by) values (?, ?, ?, ?)")
                .params(handover, amount.value(), basis, person)
                .update();
    }

    void support(long handover, boolean supported, String opinion) {
        jdbc.sql("update upkeep_award set supported = ?, opinion = ? where handover = ?")
                .params(supported, opinion, handover)
                .update();
    }

    /** @param person user who decided */
    void grant(long handover, Fen amount, String documentNumber, LocalDate day, String person) {
        decide(handover, amount.value(), documentNumber, day, null, person);
    }

    void refuse(long handover, LocalDate day, String reason, String person) {
        decide(handover, null, null, day, reason, person);
    }

    private void decide(long handover, Long fen, String documentNumber, LocalDate day, String refusal, String person) {
        jdbc.sql("""
                        update upkeep_award set granted_fen = ?, document_number = ?, decided_on = ?, refusal = ?,
                                                decided_by = ?
                        where handover = ?""")
                .params(fen, documentNumber, day, refusal, person, handover)
                .update();
    }

    /** Empty if none was proposed. */
    Optional<UpkeepAward> of(long handover) {
        return jdbc.sql("""
                        select proposed_fen, basis, supported, opinion, granted_fen, document_number, refusal
                        from upkeep_award where handover = ?""")
                .param(handover)
                .query((row, number) -> new UpkeepAward(
                        new Fen(row.getLong("proposed_fen")),
                        row.getString("basis"),
                        row.getObject("supported", Boolean.class),
                        row.getString("opinion"),
                        Optional.ofNullable(row.getObject("granted_fen", Long.class))
                                .map(Fen::new)
                                .orElse(null),
                        row.getString("document_number"),
                        row.getString("refusal")))
                .optional();
    }
}
