package cn.jiugai.engine;

import cn.jiugai.engine.form.FormSchema;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.camunda.bpm.engine.impl.form.FormDefinition;

/** Reads forms as they are deployed. */
final class DeployedForms {

    private DeployedForms() {}

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
}
