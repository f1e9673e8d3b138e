package cn.jiugai.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/**
 * An amount of money in whole fen (分, a hundredth of a yuan); sums are exact and overflow is an error.
 *
 * @param value fen; negative amounts are differences
 */
public record Fen(long value) implements Comparable<Fen> {

    public static final Fen ZERO = new Fen(0);

    /**
     * @param yuan an amount in yuan with at most two decimals
     * @throws IllegalArgumentException in Chinese, if a part of a fen is left over
     */
    public static Fen ofYuan(BigDecimal yuan) {
        try {
            return new Fen(
                    yuan.movePointRight(2).setScale(0, RoundingMode.UNNECESSARY).longValueExact());
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException("金额“%s”应精确到分（最多两位小数）".formatted(yuan.toPlainString()), e);
        }
    }

    /** @throws IllegalArgumentException in Chinese, if the text is not an amount in yuan with at most two decimals */
    public static Fen ofYuan(String yuan) {
        try {
            return ofYuan(new BigDecimal(yuan.trim()));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("“%s”不是金额，应写成 1234.56（元）".formatted(yuan), e);
        }
    }

    public Fen plus(Fen other) {
        return new Fen(Math.addExact(value, other.value));
    }

    public Fen minus(Fen other) {
        return new Fen(Math.subtractExact(value, other.value));
    }

    public boolean isMoreThan(Fen other) {
        return value > other.value;
    }

    public BigDecimal yuan() {
        return BigDecimal.valueOf(value, 2);
    }

    @Override
    public int compareTo(Fen other) {
        return Long.compare(value, other.value);
    }

    /** The amount in yuan with thousands, two decimals and its unit, e.g. {@code 1,234.50元}. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%,.2f元", yuan());
    }
}
