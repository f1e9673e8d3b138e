package cn.jiugai.adjustment;

import cn.jiugai.rule.Fen;

/** In words, how far a sum is from the one that it has to equal. */
final class Shortfall {

    private Shortfall() {}

    /** E.g. {@code 还差0.01元} or {@code 多出0.01元}. */
    static String between(Fen sum, Fen required) {
        return sum.isMoreThan(required) ? "多出%s".formatted(sum.minus(required)) : "还差%s".formatted(required.minus(sum));
    }
}
