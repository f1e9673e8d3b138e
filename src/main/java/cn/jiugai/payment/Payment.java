package cn.jiugai.payment;

import cn.jiugai.rule.Fen;
import java.util.Optional;

/**
 * A payment as the register has it.
 *
 * @param number from 1 within the project
 * @param source row of the source that bears it
 * @param progress what the contractor reports as done so far, of the whole contract; empty for the last payment
 */
record Payment(
        int number,
        PaymentKind kind,
        long source,
        String purpose,
        Fen amount,
        Optional<Fen> progress,
        PaymentState state) {

    /** How messages name it. */
    String label() {
        return "第%d笔 %s %s（%s）".formatted(number, purpose, amount, state.label());
    }
}
