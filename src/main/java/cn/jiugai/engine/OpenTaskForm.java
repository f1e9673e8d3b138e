package cn.jiugai.engine;

import cn.jiugai.engine.form.FormSchema;
import java.util.Optional;
import org.camunda.bpm.engine.impl.GetDeployedTaskFormCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.task.TaskDefinition;

/**
 * Opens the form of a task for the caller, who must have the right to work on it: the engine's own check decides and
 * its own exception is thrown.
 *
 * @param taskId id of the task, may be unknown
 */
record OpenTaskForm(String taskId) implements Command<Optional<OpenTaskForm.Opened>> {

    /**
     * @param project business key; null for a task outside a process
     * @param form for a task outside a process, one without schema
     */
    record Opened(TaskEntity task, String project, OpenForm form) {}

    /** Empty if there is no such task. */
    @Override
    public Optional<Opened> execute(CommandContext context) {
        TaskEntity task = taskId == null ? null : context.getTaskManager().findTaskById(taskId);
        if (task == null) {
            return Optional.empty();
        }
        context.getProcessEngineConfiguration().getCommandCheckers().forEach(checker -> checker.checkTaskWork(task));
        return Optional.of(context.runWithoutAuthorization(() -> new Opened(task, project(task), form(context, task))));
    }

    private static String project(TaskEntity task) {
        return task.getProcessInstanceId() == null
                ? null
                : task.getProcessInstance().getBusinessKey();
    }

    private OpenForm form(CommandContext context, TaskEntity task) {
        TaskDefinition definition = task.getTaskDefinition();
        boolean hasForm = definition != null && DeployedForms.names(definition.getFormDefinition());
        Optional<FormSchema> schema = hasForm
                ? Optional.of(DeployedForms.read(new GetDeployedTaskFormCmd(taskId).execute(context)))
                : Optional.empty();
        return new OpenForm("任务“%s”".formatted(task.getName()), schema, Answers.known(task.getVariablesTyped(false)));
    }
}
