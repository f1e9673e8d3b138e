package cn.jiugai.engine.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * @param min smallest length without the space around it, in UTF-16 units as the browser counts; null for none
 * @param max greatest length, likewise
 * @param pattern a regular expression of JavaScript that must be found in the value; null for none
 * @param kind {@code email} or {@code phone}; null for none
 */
record TextRule(BigDecimal min, BigDecimal max, String pattern, String kind) {

    /** The engine keeps a text variable in 4000 characters. */
    private static final BigDecimal STORED_LENGTH = BigDecimal.valueOf(4000);

    static TextRule of(FormField field, FormState state) {
        Object pattern = field.validation("pattern");
        Object kind = field.validation("validationType");
        return new TextRule(
                Plain.number(state.evaluate(field.validation("minLength"))).orElse(null),
                Plain.number(state.evaluate(field.validation("maxLength"))).orElse(null),
                pattern == null || pattern.equals("") ? null : pattern.toString(),
                kind == null ? null : kind.toString());
    }

    Optional<String> expected(Object value) {
        return value instanceof String text && allows(text) ? Optional.empty() : Optional.of(inWords());
    }

    private boolean allows(String text) {
        BigDecimal length = BigDecimal.valueOf(BrowserText.trimmedLength(text));
        return text.length() <= STORED_LENGTH.intValue()
                && text.indexOf('\0') < 0
                && (min == null || length.compareTo(min) >= 0)
                && (max == null || length.compareTo(max) <= 0)
                && (pattern == null
                        || BrowserText.pattern(pattern).matcher(text).find())
                && (!"email".equals(kind) || ContactPatterns.EMAIL.matcher(text).find())
                && (!"phone".equals(kind) || ContactPatterns.PHONE.matcher(text).find());
    }

    private String inWords() {
        List<String> words = new ArrayList<>();
        words.add("email".equals(kind) ? "为电子邮箱地址" : "phone".equals(kind) ? "为带国家代码的电话号码（如 +8613912345678）" : "为文字");
        if (min != null) {
            words.add("至少" + min.toPlainString() + "个字");
        }
        words.add("最多" + (max == null ? STORED_LENGTH : max.min(STORED_LENGTH)).toPlainString() + "个字");
        if (pattern != null) {
            words.add("符合格式 " + pattern);
        }
        return String.join("、", words);
    }
}
