package cn.jiugai.engine.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A Camunda Form and what it allows.
 *
 * @param id the form's id, to which models refer
 * @param fields its inputs, those in groups included, in the order of the form
 */
public record FormSchema(String id, List<FormField> fields) {

    public FormSchema {
        fields = List.copyOf(fields);
    }

    /**
     * Reads a form (form-js, schemaVersion up to 16).
     *
     * @throws InvalidFormException in Chinese with every reason, if the server could not check answers to it
     */
    public static FormSchema parse(String json) {
        return FormReader.read(json);
    }

    public Optional<FormField> field(String key) {
        return fields.stream().filter(field -> field.key().equals(key)).findFirst();
    }

    /** Keys of the fields whose values neither process nor log keeps, see {@link FormField#isConfidential()}. */
    public Set<String> confidential() {
        return fields.stream()
                .filter(FormField::isConfidential)
                .map(FormField::key)
                .collect(Collectors.toSet());
    }

    /** Checks by the clock of the machine, see {@link #check(Map, Map, Feel)}. */
    public List<FieldFault> check(Map<String, Object> answer, Map<String, Object> context) {
        return check(answer, context, Feel.system());
    }

    /**
     * Checks an answer; all values are plain: null, text, numbers, booleans, lists and maps of them.
     *
     * @param answer what was sent, by the fields' keys
     * @param context the variables with which the form opened
     * @return every fault, at most one a field; empty if the form allows the answer
     */
    public List<FieldFault> check(Map<String, Object> answer, Map<String, Object> context, Feel feel) {
        FormState state = FormState.of(fields, answer, context, feel);
        List<FieldFault> faults = new ArrayList<>();
        answer.keySet().stream()
                .filter(key -> field(key).isEmpty())
                .forEach(key -> faults.add(new FieldFault(key, key, "去掉，这张表单没有这个字段", Plain.inWords(answer.get(key)))));
        fields.forEach(field -> FieldCheck.fault(field, answer, state).ifPresent(faults::add));
        return faults;
    }

    /**
     * An allowed answer with what a form leaves unsaid. A field that is shown, has never had a value and was left out is
     * added with the empty value, as the Tasklist sends it, so that models find every variable of the form. A field that
     * is hidden becomes null if an earlier round left a value: form-js does not send it, and the old value would pass
     * for part of this answer.
     */
    public Map<String, Object> complete(Map<String, Object> answer, Map<String, Object> context, Feel feel) {
        FormState state = FormState.of(fields, answer, context, feel);
        Map<String, Object> whole = new LinkedHashMap<>(answer);
        for (FormField field : fields) {
            boolean editable = !field.isDisabled() && !state.isReadonly(field);
            boolean known = context.containsKey(field.key());
            if (state.hides(field)) {
                if (editable && known) {
                    whole.put(field.key(), null);
                }
            } else if (!field.isDisabled() && !known && !answer.containsKey(field.key())) {
                whole.put(field.key(), FieldCheck.untouched(field, state));
            }
        }
        return whole;
    }
}
