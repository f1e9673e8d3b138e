package cn.jiugai.engine;

import cn.jiugai.engine.form.Feel;
import cn.jiugai.engine.form.FieldFault;
import cn.jiugai.engine.form.FormSchema;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A form as it opens for somebody: its schema, if there is one, and the variables that fill it.
 *
 * @param what the task or process it belongs to, in Chinese, for messages
 * @param variables plain values; null ones are left out
 */
record OpenForm(String what, Optional<FormSchema> schema, Map<String, Object> variables) {

    /** What is wrong with an answer, a Chinese sentence a field; without a form every field is wrong. */
    List<String> faults(Map<String, Object> answer, Feel feel) {
        return schema
                .map(form -> form.check(answer, variables, feel))
                .orElseGet(() -> new FormSchema("", List.of()).check(answer, variables, feel))
                .stream()
                .map(FieldFault::sentence)
                .toList();
    }

    /** Keys of the fields that go into the register alone. */
    Set<String> confidential() {
        return schema.map(FormSchema::confidential).orElse(Set.of());
    }

    /** The answer with the fields that were left out, as the Tasklist would have sent it. */
    Map<String, Object> complete(Map<String, Object> answer, Feel feel) {
        return schema.map(form -> form.complete(answer, variables, feel)).orElse(answer);
    }
}
