package cn.jiugai.engine;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.FormServiceImpl;
import org.camunda.bpm.engine.impl.cmd.GetDeployedProcessDefinitionCmd;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.type.ValueType;

/** The engine's form service; whatever is submitted is checked against its form first. */
class GuardedFormService extends FormServiceImpl {

    private final AnswerGuard guard;

    GuardedFormService(AnswerGuard guard) {
        this.guard = guard;
    }

    @Override
    public void submitTaskForm(String taskId, Map<String, Object> properties) {
        guard.complete(getCommandExecutor(), taskId, properties, answer -> {
            super.submitTaskForm(taskId, answer);
            return null;
        });
    }

    @Override
    public VariableMap submitTaskFormWithVariablesInReturn(
            String taskId, Map<String, Object> properties, boolean deserializeValues) {
        return guard.complete(
                getCommandExecutor(),
                taskId,
                properties,
                answer -> super.submitTaskFormWithVariablesInReturn(taskId, answer, deserializeValues));
    }

    @Override
    public void submitTaskFormData(String taskId, Map<String, String> properties) {
        submitTaskForm(taskId, new HashMap<>(properties));
    }

    @Override
    public ProcessInstance submitStartForm(String definition, Map<String, Object> properties) {
        return submitStartForm(definition, null, properties);
    }

    @Override
    public ProcessInstance submitStartForm(String definition, String businessKey, Map<String, Object> properties) {
        return guard.start(
                getCommandExecutor(),
                new GetDeployedProcessDefinitionCmd(definition, false),
                businessKey,
                properties,
                answer -> super.submitStartForm(definition, businessKey, answer));
    }

    @Override
    public ProcessInstance submitStartFormData(String definition, Map<String, String> properties) {
        return submitStartForm(definition, null, new HashMap<>(properties));
    }

    @Override
    public ProcessInstance submitStartFormData(String definition, String businessKey, Map<String, String> properties) {
        return submitStartForm(definition, businessKey, new HashMap<>(properties));
    }

    /**
     * Without the variables that are null: the Tasklist sends a list under the type of the old value, and a list under
     * the type Null is an error; it shows a missing variable as it shows null.
     */
    @Override
    public VariableMap getTaskFormVariables(String taskId, Collection<String> names, boolean deserialize) {
        VariableMap variables = super.getTaskFormVariables(taskId, names, deserialize);
        List.copyOf(variables.keySet()).stream()
                .filter(name -> variables.getValueTyped(name).getType() == ValueType.NULL)
                .forEach(variables::remove);
        return variables;
    }

    @Override
    public VariableMap getTaskFormVariables(String taskId) {
        return getTaskFormVariables(taskId, null, true);
    }
}
