package cn.jiugai.engine;

import cn.jiugai.engine.form.Feel;
import cn.jiugai.engine.form.FormSchema;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;

/**
 * The form of an open task as whoever is logged in has it before him.
 *
 * @param variables plain values that fill it
 */
public record OpenedForm(FormSchema schema, Map<String, Object> variables) {

    public static OpenedForm of(ProcessEngine engine, String task) {
        OpenForm form = ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                .getCommandExecutorTxRequired()
                .execute(new OpenTaskForm(task))
                .orElseThrow()
                .form();
        return new OpenedForm(form.schema().orElseThrow(), form.variables());
    }

    /** An answer with the fields that were left out, as the engine keeps it. */
    public Map<String, Object> whole(Map<String, Object> answer) {
        return Answers.forEngine(schema.complete(answer, variables, Feel.system()));
    }
}
