package cn.jiugai.engine;

import cn.jiugai.engine.form.FormSchema;
import cn.jiugai.engine.form.InvalidFormException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.form.FormDefinition;
import org.springframework.stereotype.Component;

/** Forms as they are deployed; a form whose answers the server could not check is not deployed. */
@Component
class DeployedForms implements BundleRule {

    @Override
    public Stream<String> faults(BundleModels models) {
        return models.forms().values().stream().flatMap(form -> faults(form.toString()));
    }

    /** Whether a task or start event names a form. */
    static boolean names(FormDefinition form) {
        return form != null && (form.getFormKey() != null || form.getCamundaFormDefinitionKey() != null);
    }

    static FormSchema read(InputStream form) {
        try (form) {
            return FormSchema.parse(new String(form.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
