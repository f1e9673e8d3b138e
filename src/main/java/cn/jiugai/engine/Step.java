package cn.jiugai.engine;

import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.model.bpmn.instance.FlowElement;

/** The step that is being done, without the engine: its project, its answers and its parameters. */
public final class Step {

    private final VariableScope variables;
    private final DelegateExecution execution;
    private final FlowElement element;
    private final String task;

    private Step(VariableScope variables, DelegateExecution execution, FlowElement element, String task) {
        this.variables = variables;
        this.execution = execution;
        this.element = element;
        this.task = task;
    }

    static Step of(DelegateExecution execution) {
        return new Step(execution, execution, execution.getBpmnModelElementInstance(), null);
    }

    static Step of(DelegateTask task) {
        return new Step(task, task.getExecution(), task.getBpmnModelElementInstance(), task.getId());
    }

    /** Id of the district, which is the tenant. */
    public String district() {
        return execution.getTenantId();
    }

    /** Number of the project, which is the business key. */
    public String project() {
        return execution.getProcessBusinessKey();
    }

    /** Id of the process instance: what belongs to one run of a phase. */
    public String instance() {
        return execution.getProcessInstanceId();
    }

    /** Key of the process definition, e.g. {@code schemeReview}. */
    public String process() {
        return Elements.process(element).getId();
    }

    /** Id of the element in the model, e.g. {@code serviceTask_checkSchemeParts}. */
    public String id() {
        return element.getId();
    }

    /** Chinese label of the element. */
    public String name() {
        return element.getName();
    }

    /** Id of the user task that is completed; empty in a service task. */
    public Optional<String> task() {
        return Optional.ofNullable(task);
    }

    /** The user who does it; {@code 系统} where a job or timer does. */
    public String person() {
        String user = Context.getCommandContext().getAuthenticatedUserId();
        return user == null ? "系统" : user;
    }

    /** Clause ids that the step carries. */
    public List<String> clauses() {
        return Elements.clauses(element);
    }

    /** The value of a variable, empty if it is missing, null or a blank text. */
    public <T> Optional<T> find(Variable<T> variable) {
        Object value = variables.getVariable(variable.name());
        if (value == null || value instanceof String text && text.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(variable.reader().apply(value));
    }

    /** @throws IllegalStateException if the variable is missing: the form or model does not provide what it should */
    public <T> T get(Variable<T> variable) {
        return find(variable)
                .orElseThrow(
                        () -> new IllegalStateException("步骤“%s”（%s）没有取得“%s”".formatted(name(), id(), variable.name())));
    }

    /** Whether a checkbox is ticked; an untouched one is not. */
    public boolean yes(Variable<Boolean> variable) {
        return find(variable).orElse(false);
    }

    /** The value of an input parameter of this step. */
    public <T> T get(Parameter<T> parameter) {
        Object value = execution.getVariableLocal(parameter.name());
        return parameter.read(value == null ? null : value.toString());
    }

    /** Writes a variable that a later element of the same process reads. */
    void result(String name, Object value) {
        execution.setVariableLocal(name, value);
    }
}
