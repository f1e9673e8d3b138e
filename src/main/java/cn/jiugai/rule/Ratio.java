package cn.jiugai.rule;

import java.math.BigInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A rate as an exact fraction; it is never turned into a double.
 *
 * @param numerator at least 0
 * @param denominator greater than 0
 */
public record Ratio(long numerator, long denominator) implements Comparable<Ratio> {

    private static final Pattern PERCENT = Pattern.compile("(\\d{1,9})(?:\\.(\\d{1,6}))?%");
    private static final Pattern FRACTION = Pattern.compile("(\\d{1,9})/(\\d{1,9})");

    public Ratio {
        if (numerator < 0 || denominator <= 0) {
            throw new IllegalArgumentException("not a rate: " + numerator + "/" + denominator);
        }
    }

    /**
     * Reads {@code 80%}, {@code 66.5%} or {@code 2/3}.
     *
     * @throws IllegalArgumentException in Chinese, naming the text and the two forms that are understood
     */
    public static Ratio parse(String text) {
        String trimmed = text == null ? "" : text.trim();
        Matcher percent = PERCENT.matcher(trimmed);
        if (percent.matches()) {
            String decimals = percent.group(2) == null ? "" : percent.group(2);
            long scale = BigInteger.TEN.pow(decimals.length()).longValueExact();
            return new Ratio(Long.parseLong(percent.group(1) + decimals), 100 * scale);
        }
        Matcher fraction = FRACTION.matcher(trimmed);
        if (fraction.matches() && Long.parseLong(fraction.group(2)) > 0) {
            return new Ratio(Long.parseLong(fraction.group(1)), Long.parseLong(fraction.group(2)));
        }
        throw new IllegalArgumentException("“%s”不是比例，应写成 80%% 或 2/3".formatted(text));
    }

    /** Whether {@code part} of {@code all} reaches this rate, the rate itself included; no part of nothing does. */
    public boolean reachedBy(long part, long all) {
        return all > 0 && product(part, denominator).compareTo(product(numerator, all)) >= 0;
    }

    /** How many more of {@code all} are needed until the rate is reached; 0 if it is. */
    public long missing(long part, long all) {
        BigInteger[] needed = product(numerator, all).divideAndRemainder(BigInteger.valueOf(denominator));
        long whole = needed[0].longValueExact() + (needed[1].signum() == 0 ? 0 : 1);
        return Math.max(0, whole - part);
    }

    /** This part of an amount, rounded down: what is limited by it is never more. */
    public long of(long all) {
        return product(numerator, all).divide(BigInteger.valueOf(denominator)).longValueExact();
    }

    @Override
    public int compareTo(Ratio other) {
        return product(numerator, other.denominator).compareTo(product(other.numerator, denominator));
    }

    @Override
    public String toString() {
        return 100 % denominator == 0 ? numerator * (100 / denominator) + "%" : numerator + "/" + denominator;
    }

    private static BigInteger product(long a, long b) {
        return BigInteger.valueOf(a).multiply(BigInteger.valueOf(b));
    }
}
