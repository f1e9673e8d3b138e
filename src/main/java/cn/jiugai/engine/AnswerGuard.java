package cn.jiugai.engine;

import cn.jiugai.engine.form.Feel;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.DelegationState;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The door in front of every completion and start: the answer is checked against its form and the rules of the step,
 * a completion is logged, then the engine's own command runs, all in one transaction.
 */
@Component
class AnswerGuard {

    private final ObjectProvider<TransactionTemplate> transaction;
    private final ObjectProvider<CompletionRule> rules;
    private final ObjectProvider<OpenTasks> tasks;
    private final ObjectProvider<CompletionLog> log;
    private final MatterDoor matters;
    private final TaskHold hold;
    private final Clauses clauses;
    private final Feel feel;

    AnswerGuard(
            ObjectProvider<TransactionTemplate> transaction,
            ObjectProvider<CompletionRule> rules,
            ObjectProvider<OpenTasks> tasks,
            ObjectProvider<CompletionLog> log,
            MatterDoor matters,
            TaskHold hold,
            Clauses clauses,
            Clock clock) {
        this.transaction = transaction;
        this.rules = rules;
        this.tasks = tasks;
        this.log = log;
        this.matters = matters;
        this.hold = hold;
        this.clauses = clauses;
        this.feel = new Feel(clock);
    }

    /**
     * Completes a task, or resolves it if it was delegated and the command does so.
     *
     * @param command the engine's command; gets the answer as the engine keeps it
     * @throws AnswerRefusedException if form or rules do not allow the answer
     * @throws StandsStillException if the project is suspended
     */
    <T> T complete(
            CommandExecutor engine,
            String task,
            Map<String, Object> variables,
            Function<Map<String, Object>, T> command) {
        return pass(engine, task, variables, command, true);
    }

    /** Gives a delegated task back with an answer: checked by the form alone, and no completion. */
    <T> T resolve(
            CommandExecutor engine,
            String task,
            Map<String, Object> variables,
            Function<Map<String, Object>, T> command) {
        return pass(engine, task, variables, command, false);
    }

    /** Starts a process from the side, or with the answer to its start form. */
    <T extends ProcessInstance> T start(
            CommandExecutor engine,
            Command<ProcessDefinitionEntity> definition,
            String businessKey,
            Map<String, Object> variables,
            Function<Map<String, Object>, T> command) {
        return matters.start(engine, definition, businessKey, variables, command)
                .orElseGet(() -> start(engine, definition, variables, command));
    }

    private <T> T start(
            CommandExecutor engine,
            Command<ProcessDefinitionEntity> definition,
            Map<String, Object> variables,
            Function<Map<String, Object>, T> command) {
        OpenForm form = engine.execute(new OpenStartForm(definition));
        Map<String, Object> answer = Answers.sent(variables);
        refuse(form, form.faults(answer, feel));
        return command.apply(Answers.forEngine(form.complete(answer, feel)));
    }

    private <T> T pass(
            CommandExecutor engine,
            String id,
            Map<String, Object> variables,
            Function<Map<String, Object>, T> command,
            boolean completes) {
        return transaction.getObject().execute(status -> {
            hold.hold(id);
            Optional<OpenTaskForm.Opened> opened = engine.execute(new OpenTaskForm(id));
            if (opened.isEmpty()) {
                return command.apply(variables); // the engine says itself that there is no such task
            }
            TaskEntity task = opened.get().task();
            if (task.isSuspended()) {
                throw new StandsStillException(opened.get().project(), task.getName());
            }
            OpenForm form = opened.get().form();
            Map<String, Object> answer = Answers.sent(variables);
            boolean isStep = task.getProcessInstanceId() != null;
            boolean isDone = completes && isStep && task.getDelegationState() != DelegationState.PENDING;
            List<String> faults = new ArrayList<>(form.faults(answer, feel));
            OpenTask step = isDone ? tasks.getObject().read(task) : null;
            if (isDone) {
                rules.orderedStream().forEach(rule -> faults.addAll(rule.faults(step, answer)));
            }
            refuse(form, isDone ? ofOwnPlan(faults, step) : faults);
            Map<String, Object> whole = form.complete(answer, feel);
            if (isDone) {
                log.getObject().add(step, form, whole, engine.execute(CommandContext::getAuthenticatedUserId));
            }
            return command.apply(Answers.forEngine(whole, form.confidential()));
        });
    }

    /** Rules name the clause of the district for which they were written. */
    private List<String> ofOwnPlan(List<String> faults, OpenTask step) {
        return faults.stream()
                .map(fault -> clauses.own(step.district(), fault, step.clauses()))
                .toList();
    }

    private static void refuse(OpenForm form, List<String> faults) {
        if (!faults.isEmpty()) {
            throw new AnswerRefusedException(form.what(), faults);
        }
    }
}
