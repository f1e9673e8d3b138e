package cn.jiugai.engine.form;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Values as JSON knows them (null, text, numbers, booleans, lists, maps), compared and shown as the browser does. */
final class Plain {

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,30}(?:\\.\\d{1,30})?");
    private static final int SHOWN = 40;

    private Plain() {}

    /** The number, or the text that is one where a form serialises numbers to text; empty for anything else. */
    static Optional<BigDecimal> number(Object value) {
        boolean finite = value instanceof Number number
                ? Double.isFinite(number.doubleValue())
                : value instanceof String text && NUMBER.matcher(text).matches();
        return finite ? Optional.of(new BigDecimal(value.toString())) : Optional.empty();
    }

    static boolean isNumber(Object value) {
        return value instanceof Number && number(value).isPresent();
    }

    /** Equality of JSON: 1 is 1.0, lists and maps by their items. */
    static boolean same(Object a, Object b) {
        if (a instanceof Number && b instanceof Number) {
            return number(a)
                    .flatMap(x -> number(b).map(y -> x.compareTo(y) == 0))
                    .orElse(false);
        }
        if (a instanceof List<?> x && b instanceof List<?> y) {
            return x.size() == y.size() && IntStream.range(0, x.size()).allMatch(i -> same(x.get(i), y.get(i)));
        }
        if (a instanceof Map<?, ?> x && b instanceof Map<?, ?> y) {
            return x.keySet().equals(y.keySet()) && x.keySet().stream().allMatch(key -> same(x.get(key), y.get(key)));
        }
        return Objects.equals(a, b);
    }

    static boolean isIn(Object value, List<?> options) {
        return options.stream().anyMatch(option -> same(option, value));
    }

    /** Null, empty text and the empty list: what form-js calls unset. */
    static boolean isUnset(Object value) {
        return value == null || "".equals(value) || value instanceof List<?> list && list.isEmpty();
    }

    static String text(Object value) {
        return value instanceof Number ? new BigDecimal(value.toString()).toPlainString() : String.valueOf(value);
    }

    /** A value for a message: text in quotation marks, at most 40 characters. */
    static String inWords(Object value) {
        if (isUnset(value)) {
            return "空值";
        }
        if (value instanceof Boolean checked) {
            return checked ? "“是”" : "“否”";
        }
        if (value instanceof List<?> list) {
            return quoted(list.stream().map(String::valueOf).collect(Collectors.joining("、")));
        }
        return quoted(isNumber(value) ? text(value) : value.toString());
    }

    private static String quoted(String text) {
        return "“" + (text.length() > SHOWN ? text.substring(0, SHOWN) + "……" : text) + "”";
    }
}
