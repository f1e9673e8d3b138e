package cn.jiugai.engine.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Bounds of a number, itself included; a bound is null for none.
 *
 * @param digits most digits after the point; null for any
 * @param increment the number is a whole multiple of it; null or 0 for any
 * @param asText the form sends the number as text
 */
record NumberRule(BigDecimal min, BigDecimal max, BigDecimal digits, BigDecimal increment, boolean asText) {

    static NumberRule of(FormField field, FormState state) {
        return new NumberRule(
                Plain.number(state.evaluate(field.validation("min"))).orElse(null),
                Plain.number(state.evaluate(field.validation("max"))).orElse(null),
                Plain.number(field.property("decimalDigits")).orElse(null),
                Plain.number(field.property("increment"))
                        .filter(step -> step.signum() != 0)
                        .orElse(null),
                Boolean.TRUE.equals(field.property("serializeToString")));
    }

    Optional<String> expected(Object value) {
        boolean typed = asText ? value instanceof String : value instanceof Number;
        boolean allowed = typed && Plain.number(value).filter(this::allows).isPresent();
        return allowed ? Optional.empty() : Optional.of(inWords());
    }

    private boolean allows(BigDecimal number) {
        return (min == null || number.compareTo(min) >= 0)
                && (max == null || number.compareTo(max) <= 0)
                && (digits == null || Math.max(0, number.stripTrailingZeros().scale()) <= digits.intValue())
                && (increment == null || number.remainder(increment).signum() == 0);
    }

    private String inWords() {
        List<String> words = new ArrayList<>();
        words.add(digits != null && digits.signum() == 0 ? "为整数" : "为数字");
        if (min != null) {
            words.add("不小于" + min.toPlainString());
        }
        if (max != null) {
            words.add("不大于" + max.toPlainString());
        }
        if (digits != null && digits.signum() > 0) {
            words.add("最多" + digits.toPlainString() + "位小数");
        }
        if (increment != null) {
            words.add("是" + increment.toPlainString() + "的倍数");
        }
        return String.join("、", words) + (asText ? "（以文字发送）" : "");
    }
}
