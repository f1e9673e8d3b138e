package cn.jiugai.engine.bundle;

import cn.jiugai.engine.form.FormSchema;
import cn.jiugai.engine.form.InvalidFormException;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** A form whose answers the server could not check is not deployed. */
@Component
class AnswerableFormRule implements BundleRule {

    @Override
    public Stream<String> faults(BundleModels models) {
        return models.forms().values().stream().flatMap(form -> faults(form.toString()));
    }

    private static Stream<String> faults(String form) {
        try {
            FormSchema.parse(form);
            return Stream.empty();
        } catch (InvalidFormException e) {
            return e.reasons().stream();
        }
    }
}
