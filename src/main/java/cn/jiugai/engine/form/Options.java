package cn.jiugai.engine.form;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Where a choice has its options from: a variable ({@code valuesKey}), the form ({@code values}), or FEEL. */
final class Options {

    private Options() {}

    static boolean isComputed(FormField field) {
        return field.property("valuesExpression") != null;
    }

    /** The options' values without FEEL: of the variable named, else of the form. */
    static List<Object> known(FormField field, Map<String, Object> variables) {
        Object key = field.property("valuesKey");
        return values(key != null ? variables.get(key) : field.property("values"));
    }

    /** The options' values as the clerk has them before him. */
    static List<Object> all(FormField field, FormState state) {
        if (field.property("valuesKey") != null || field.property("values") != null) {
            return known(field, state.initial());
        }
        return values(state.evaluate(field.property("valuesExpression")));
    }

    /** The values for a message, at most 12 of them. */
    static String inWords(FormField field, FormState state) {
        List<Object> all = all(field, state);
        if (all.isEmpty()) {
            return "（目前没有可选项）";
        }
        String shown = all.stream().limit(12).map(Plain::text).collect(Collectors.joining("、"));
        return all.size() > 12 ? shown + "等" + all.size() + "项" : shown;
    }

    private static List<Object> values(Object options) {
        return options instanceof List<?> list
                ? list.stream().map(Options::value).filter(Objects::nonNull).collect(Collectors.toList())
                : List.of();
    }

    /** An option is a value, or a map with {@code value} and perhaps {@code label}; empty text is none. */
    private static Object value(Object option) {
        Object value = option instanceof Map<?, ?> map ? map.get("value") : option;
        boolean labelled =
                option instanceof Map<?, ?> map && map.get("label") instanceof String label && !label.isEmpty();
        if (value instanceof Map<?, ?> object) {
            return labelled && !object.isEmpty() ? value : null;
        }
        return Plain.isUnset(value) ? null : value;
    }
}
