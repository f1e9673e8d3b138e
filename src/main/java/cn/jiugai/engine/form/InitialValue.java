package cn.jiugai.engine.form;

import java.util.List;
import java.util.Map;

/** What form-js makes of a variable before it shows it: a value that does not fit the field counts as none. */
final class InitialValue {

    private InitialValue() {}

    static Object clean(FormField field, Object value, Map<String, Object> variables) {
        return switch (field.type()) {
            case TEXTFIELD -> text(value).replaceAll("[\\r\\n\\t]", " ");
            case TEXTAREA -> text(value);
            case NUMBER -> number(field, value);
            case CHECKBOX -> Boolean.TRUE.equals(value);
            case RADIO, SELECT -> chosenOne(field, value, variables);
            case CHECKLIST, TAGLIST -> chosen(field, value, variables);
            case DATETIME -> DateText.of(field).accepts(value) ? value : null;
            case EXPRESSION -> value;
        };
    }

    private static String text(Object value) {
        return value == null || value instanceof List || value instanceof Map ? "" : Plain.text(value);
    }

    private static Object number(FormField field, Object value) {
        return Plain.number(value)
                .map(number -> Boolean.TRUE.equals(field.property("serializeToString"))
                        ? (Object) number.toPlainString()
                        : number)
                .orElse(null);
    }

    private static Object chosenOne(FormField field, Object value, Map<String, Object> variables) {
        return Options.isComputed(field) || Plain.isIn(value, Options.known(field, variables)) ? value : null;
    }

    private static Object chosen(FormField field, Object value, Map<String, Object> variables) {
        if (!(value instanceof List<?> values)) {
            return Options.isComputed(field) ? value : List.of();
        }
        List<Object> options = Options.known(field, variables);
        return Options.isComputed(field)
                ? values
                : values.stream().filter(each -> Plain.isIn(each, options)).toList();
    }
}
