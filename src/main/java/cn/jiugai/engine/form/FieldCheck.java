package cn.jiugai.engine.form;

import java.util.Map;
import java.util.Optional;

/** Checks one field of an answer: whether it may be sent at all, whether it must be, and then its value. */
final class FieldCheck {

    private FieldCheck() {}

    static Optional<FieldFault> fault(FormField field, Map<String, Object> answer, FormState state) {
        boolean sent = answer.containsKey(field.key());
        Object value = answer.get(field.key());
        if (state.hides(field)) {
            return sent ? Optional.of(field.fault("去掉，按已填内容这个字段不显示", value)) : Optional.empty();
        }
        if (field.isDisabled() || state.isReadonly(field)) {
            Object original = state.initial().get(field.key());
            if (sent && !unchanged(value, original)) {
                return Optional.of(field.fault("保持" + Plain.inWords(original) + "，这个字段只供查看", value));
            }
            value = original;
        }
        return field.isDisabled() ? Optional.empty() : fault(field, value, state);
    }

    /** The value that form-js sends for a field that nobody has touched. */
    static Object untouched(FormField field, FormState state) {
        return field.type() == FieldType.EXPRESSION
                ? state.evaluate(field.property("expression"))
                : state.initial().get(field.key());
    }

    private static Optional<FieldFault> fault(FormField field, Object value, FormState state) {
        if (field.isRequired() && isMissing(field, value)) {
            return Optional.of(field.fault(field.type() == FieldType.CHECKBOX ? "勾选" : "填写（必填）", value));
        }
        return Plain.isUnset(value)
                ? Optional.empty()
                : Rules.expected(field, value, state).map(expected -> field.fault(expected, value));
    }

    /** A text of nothing but space says nothing, and recorders read it as none. */
    private static boolean isMissing(FormField field, Object value) {
        return Plain.isUnset(value)
                || value instanceof String text && BrowserText.trimmedLength(text) == 0
                || field.type() == FieldType.CHECKBOX && Boolean.FALSE.equals(value);
    }

    private static boolean unchanged(Object value, Object original) {
        return Plain.same(value, original) || Plain.isUnset(value) && Plain.isUnset(original);
    }
}
