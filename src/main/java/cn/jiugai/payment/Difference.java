package cn.jiugai.payment;

import cn.jiugai.rule.Fen;
import java.util.List;

/**
 * One line in which two sums of the settlement differ.
 *
 * @param amount what the later sum has more; negative if it has less
 */
record Difference(String item, Fen amount, String reason) {

    /** How lists show it. */
    String label() {
        return "%s %s（%s）".formatted(item, ChangeOrder.signed(amount), reason);
    }

    static Fen sum(List<Difference> differences) {
        return differences.stream().map(Difference::amount).reduce(Fen.ZERO, Fen::plus);
    }
}
