package cn.jiugai.engine.form;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An answer as form-js holds it while the clerk looks at the form: what is before him, what is hidden, and what FEEL
 * expressions see. They see the variables, over them the fields; a field that a condition hides is seen with the value
 * with which the form opened, not with what was typed before it vanished (form-js filters the data once, then
 * evaluates every condition again; that second evaluation decides).
 */
final class FormState {

    private final Feel feel;
    private final Map<String, Object> initial;
    private final Map<String, Object> seen;

    private FormState(Feel feel, Map<String, Object> initial, Map<String, Object> seen) {
        this.feel = feel;
        this.initial = initial;
        this.seen = seen;
    }

    static FormState of(List<FormField> fields, Map<String, Object> answer, Map<String, Object> variables, Feel feel) {
        Map<String, Object> initial = new LinkedHashMap<>(variables);
        fields.forEach(field -> initial.put(field.key(), field.initialValue(variables)));
        Map<String, Object> typed = new LinkedHashMap<>(initial);
        fields.stream().filter(field -> answer.containsKey(field.key())).forEach(field -> {
            Object value = answer.get(field.key());
            typed.put(field.key(), value == null ? field.type().emptyValue() : value);
        });
        FormState raw = new FormState(feel, initial, typed);
        Map<String, Object> seen = new LinkedHashMap<>(typed);
        fields.stream().filter(raw::hides).forEach(field -> seen.put(field.key(), initial.get(field.key())));
        return new FormState(feel, Collections.unmodifiableMap(initial), Collections.unmodifiableMap(seen));
    }

    /** Whether the field, or a group around it, is hidden. */
    boolean hides(FormField field) {
        return field.hides().stream().anyMatch(condition -> feel.holds(condition, context()));
    }

    boolean isReadonly(FormField field) {
        Object readonly = field.property("readonly");
        return Feel.isExpression(readonly) ? feel.holds((String) readonly, context()) : Boolean.TRUE.equals(readonly);
    }

    /** A property that may be a FEEL expression; anything else is returned as it is. */
    Object evaluate(Object property) {
        return Feel.isExpression(property) ? feel.evaluate((String) property, context()) : property;
    }

    /** By the clock of FEEL; a value without a date is never before today. */
    boolean isBeforeToday(LocalDate date) {
        return date != null && date.isBefore((LocalDate) feel.evaluate("=today()", Map.of()));
    }

    /** The same the other way. */
    boolean isAfterToday(LocalDate date) {
        return date != null && date.isAfter((LocalDate) feel.evaluate("=today()", Map.of()));
    }

    /** The variables and the value of every field when the form opened. */
    Map<String, Object> initial() {
        return initial;
    }

    /** What is before the clerk now. */
    Object value(FormField field) {
        return seen.get(field.key());
    }

    private Map<String, Object> context() {
        Map<String, Object> context = new LinkedHashMap<>();
        context.put("this", seen);
        context.putAll(seen);
        context.put("_this_", seen);
        return context;
    }
}
