package cn.jiugai.engine.form;

import java.util.List;
import java.util.Map;

/**
 * One input of a form.
 *
 * @param key the name of its variable
 * @param label what the clerk reads beside it; the key if the form has no label
 * @param hides the conditions that hide it: its own and those of the groups around it
 * @param component the component as the form has it, as plain values
 */
public record FormField(String key, String label, FieldType type, List<String> hides, Map<String, Object> component) {

    Object property(String name) {
        return component.get(name);
    }

    /** A custom property of the component, under {@code properties}, which form-js hands on without looking at it. */
    boolean is(String name) {
        return component.get("properties") instanceof Map<?, ?> custom
                && "true".equals(String.valueOf(custom.get(name)));
    }

    /** Whether what is filled in goes into the register alone, e.g. the telephone of a resident. */
    public boolean isConfidential() {
        return is("confidential");
    }

    /** A property under {@code validate}: a value, a FEEL expression, or null. */
    public Object validation(String name) {
        return component.get("validate") instanceof Map<?, ?> validate ? validate.get(name) : null;
    }

    public boolean isRequired() {
        return Boolean.TRUE.equals(validation("required"));
    }

    /** Form-js shows it but neither checks nor sends it. */
    public boolean isDisabled() {
        return Boolean.TRUE.equals(property("disabled"));
    }

    /** The value with which form-js opens the field: the variable cleaned, else the default, else nothing. */
    Object initialValue(Map<String, Object> variables) {
        if (variables.containsKey(key)) {
            return InitialValue.clean(this, variables.get(key), variables);
        }
        Object byDefault = property("defaultValue");
        return byDefault != null ? byDefault : type.emptyValue();
    }

    FieldFault fault(String expected, Object found) {
        return new FieldFault(key, label, expected, Plain.inWords(found));
    }
}
