package cn.jiugai.engine;

import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.model.bpmn.instance.FlowElement;

/** A step that the engine is doing now. */
final class LiveStep extends Step {

    private final VariableScope variables;
    private final DelegateExecution execution;
    private final FlowElement element;
    private final String task;

    LiveStep(DelegateExecution execution) {
        this(execution, execution, execution.getBpmnModelElementInstance(), null);
    }

    LiveStep(DelegateTask task) {
        this(task, task.getExecution(), task.getBpmnModelElementInstance(), task.getId());
    }

    private LiveStep(VariableScope variables, DelegateExecution execution, FlowElement element, String task) {
        this.variables = variables;
        this.execution = execution;
        this.element = element;
        this.task = task;
    }

    @Override
    public String district() {
        return execution.getTenantId();
    }

    @Override
    public String project() {
        return execution.getProcessBusinessKey();
    }

    @Override
    public String instance() {
        return execution.getProcessInstanceId();
    }

    /** The element in the model of the process's version. */
    FlowElement element() {
        return element;
    }

    /** Id of the version of the process. */
    String definition() {
        return execution.getProcessDefinitionId();
    }

    @Override
    public String process() {
        return Elements.process(element).getId();
    }

    @Override
    public String id() {
        return element.getId();
    }

    @Override
    public String name() {
        return element.getName();
    }

    @Override
    public Optional<String> task() {
        return Optional.ofNullable(task);
    }

    @Override
    public String person() {
        String user = Context.getCommandContext().getAuthenticatedUserId();
        return user == null ? "系统" : user;
    }

    @Override
    public List<String> clauses() {
        return Elements.clauses(element);
    }

    @Override
    Object value(Variable<?> variable) {
        return variables.getVariable(variable.name());
    }

    @Override
    String text(Parameter<?> parameter) {
        Object value = execution.getVariableLocal(parameter.name());
        return value == null ? null : value.toString();
    }

    @Override
    void result(String name, Object value) {
        execution.setVariableLocal(name, value);
    }
}
