package cn.jiugai.payment;

import cn.jiugai.rule.Fen;
import java.util.List;

/**
 * A change of the contracted works (工程变更, JA-3.5-4).
 *
 * @param number from 1 within the project
 * @param items the items of the works list that it concerns, in words
 * @param amount what it adds to the contract sum; negative if it takes away
 */
record ChangeOrder(int number, String reason, List<String> items, Fen amount, ChangeState state) {

    /** How messages name it. */
    String label() {
        return "第%d号工程变更（%s，%s）".formatted(number, signed(amount), state.label());
    }

    /** An amount with its sign, e.g. {@code +500,000.00元}. */
    static String signed(Fen amount) {
        return amount.isMoreThan(Fen.ZERO) ? "+" + amount : amount.toString();
    }
}
