package cn.jiugai.project;

import cn.jiugai.rule.Fen;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * What values a fact of the register can have.
 *
 * @param expectation Chinese wording of what is allowed, e.g. {@code 1到20000的整数（户）}
 * @param choices value to Chinese label; empty if the value is typed
 * @param reader gives the value in the one spelling in which it is kept; throws IllegalArgumentException if it is none
 */
public record ValueType(String expectation, Map<String, String> choices, UnaryOperator<String> reader) {

    /** A whole number, both bounds included. */
    public static ValueType count(int least, int most, String unit) {
        return number(new BigDecimal(least), new BigDecimal(most), 0, unit, "整数");
    }

    /** A number with at most two decimals, both bounds included. */
    public static ValueType amount(String least, String most, String unit) {
        return number(new BigDecimal(least), new BigDecimal(most), 2, unit, "数，最多两位小数");
    }

    /** An amount in yuan, more than nothing. */
    public static ValueType yuan(String most) {
        return new ValueType("大于 0、不超过 %s 的金额（元），最多两位小数".formatted(Fen.ofYuan(most)), Map.of(), typed -> {
            Fen amount = Fen.ofYuan(typed);
            require(amount.isMoreThan(Fen.ZERO) && !amount.isMoreThan(Fen.ofYuan(most)));
            return amount.yuan().toPlainString();
        });
    }

    public static ValueType yesNo() {
        Map<String, String> choices = new LinkedHashMap<>();
        choices.put("true", "是");
        choices.put("false", "否");
        return choice(choices);
    }

    /** @param choices value to Chinese label, in the order in which they are shown */
    public static ValueType choice(Map<String, String> choices) {
        return new ValueType("“%s”之一".formatted(String.join("”“", choices.values())), choices, chosen -> {
            require(choices.containsKey(chosen));
            return chosen;
        });
    }

    /** @throws IllegalArgumentException in Chinese, with what was sent and what is expected */
    public String read(String value) {
        try {
            return reader.apply(value == null ? "" : value.trim());
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("“%s”不是%s".formatted(value == null ? "" : value, expectation), e);
        }
    }

    /** A value on record, in the notation of {@link #read}; one that may not be entered today is as it stands, to be corrected. */
    public String kept(String value) {
        try {
            return reader.apply(value.trim());
        } catch (IllegalArgumentException e) {
            return value;
        }
    }

    /** The value as a clerk reads it. */
    public String show(String value) {
        return choices.getOrDefault(value, value);
    }

    private static ValueType number(BigDecimal least, BigDecimal most, int scale, String unit, String kind) {
        String expectation = "%s到%s的%s（%s）".formatted(least.toPlainString(), most.toPlainString(), kind, unit);
        return new ValueType(expectation, Map.of(), typed -> {
            BigDecimal number = new BigDecimal(typed).stripTrailingZeros();
            require(number.scale() <= scale && number.compareTo(least) >= 0 && number.compareTo(most) <= 0);
            return number.toPlainString();
        });
    }

    private static void require(boolean allowed) {
        if (!allowed) {
            throw new IllegalArgumentException("out of range");
        }
    }
}
