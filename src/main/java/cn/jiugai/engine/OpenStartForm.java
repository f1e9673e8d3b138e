package cn.jiugai.engine;

import cn.jiugai.engine.form.FormSchema;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.impl.cmd.GetDeployedStartFormCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;

/**
 * Opens the form with which a process starts for the caller, who must have the right to start it.
 *
 * @param definition finds the process; throws the engine's exception if there is none
 */
record OpenStartForm(Command<ProcessDefinitionEntity> definition) implements Command<OpenForm> {

    @Override
    public OpenForm execute(CommandContext context) {
        ProcessDefinitionEntity process = definition.execute(context);
        context.getProcessEngineConfiguration()
                .getCommandCheckers()
                .forEach(checker -> checker.checkCreateProcessInstance(process));
        Optional<FormSchema> schema = DeployedForms.names(process.getStartFormDefinition())
                ? Optional.of(context.runWithoutAuthorization(
                        () -> DeployedForms.read(new GetDeployedStartFormCmd(process.getId()).execute(context))))
                : Optional.empty();
        return new OpenForm("流程“%s”".formatted(process.getName()), schema, Map.of());
    }
}
