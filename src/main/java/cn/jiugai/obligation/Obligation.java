package cn.jiugai.obligation;

import cn.jiugai.rule.Fen;
import java.time.LocalDate;

/**
 * Something owed after a permit that was issued ahead (HG-5.1-3).
 *
 * @param kind the fee, or the id of the procedure
 * @param name Chinese name
 * @param amount what is owed; null for a procedure
 * @param dueOn the day by which it has to be met
 * @param metOn the day on which the construction unit says it was met; null while it does not
 * @param paid what was paid by then; null for a procedure and while nothing was
 * @param documentNumber of the receipt or the permit
 * @param settled the approval bureau has confirmed it
 */
public record Obligation(
        long id,
        String project,
        String kind,
        String name,
        Fen amount,
        LocalDate dueOn,
        LocalDate metOn,
        Fen paid,
        String documentNumber,
        boolean settled) {

    /** {@code 农民工预储金120,000.00元}, or the name of a procedure. */
    public String title() {
        return amount == null ? name : name + amount;
    }
}
