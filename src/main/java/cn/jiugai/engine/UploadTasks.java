package cn.jiugai.engine;

import java.util.function.Function;
import org.camunda.bpm.engine.TaskService;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.server.ResponseStatusException;

/**
 * Tasks that take a spreadsheet beside their form. The model says so with the property {@code upload}, whose value is the
 * end of the address to which the sheet is sent: {@code household-answers} for {@code …/tasks/{id}/household-answers}.
 */
@Component
public class UploadTasks {

    public static final String UPLOAD = "upload";

    private final ObjectProvider<TaskService> tasks;
    private final OpenTasks openTasks;
    private final Caller caller;
    private final AsSystem asSystem;
    private final TaskHold hold;
    private final ObjectProvider<TransactionTemplate> transaction;

    UploadTasks(
            ObjectProvider<TaskService> tasks,
            OpenTasks openTasks,
            Caller caller,
            AsSystem asSystem,
            TaskHold hold,
            ObjectProvider<TransactionTemplate> transaction) {
        this.tasks = tasks;
        this.openTasks = openTasks;
        this.caller = caller;
        this.asSystem = asSystem;
        this.hold = hold;
        this.transaction = transaction;
    }

    /**
     * Takes a sheet for the open task, all or nothing; until it is taken nobody completes the task or uploads another one.
     *
     * @throws ResponseStatusException as {@link #held}
     */
    public <T> T take(String id, String upload, Function<OpenTask, T> work) {
        return transaction.getObject().execute(status -> {
            hold.hold(id);
            return work.apply(held(id, upload));
        });
    }

    /**
     * The open task, if it takes this upload and the caller's unit holds it.
     *
     * @throws ResponseStatusException in Chinese: 404 if there is no such task, 403 if another unit holds it,
     *     409 if its project stands still
     */
    public OpenTask held(String id, String upload) {
        OpenTask task = openTasks
                .find(id)
                .filter(open -> open.uploads().contains(upload))
                .orElseThrow(
                        () -> new ResponseStatusException(HttpStatus.NOT_FOUND, "没有这项任务，可能已办结、不属于您的单位，或这一步不收这种表格"));
        if (!task.isHeldBy(caller.user().orElseThrow(), caller.units())) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN, "这项任务由其他单位承办，只有承办单位可以上传表格");
        }
        if (task.suspended()) {
            throw new ResponseStatusException(
                    HttpStatus.CONFLICT, StandsStillException.text(task.project(), task.name()));
        }
        return task;
    }

    /**
     * Puts a new text in the place of one that the form of the task shows, e.g. after an upload; a step with several parties
     * shows it in the open forms of all of them.
     */
    public void show(OpenTask task, String variable, String text) {
        String fitting = ShownText.fit(text);
        asSystem.run(() -> tasks.getObject()
                .createTaskQuery()
                .processInstanceId(task.instance())
                .taskDefinitionKey(task.step())
                .list()
                .forEach(open -> tasks.getObject().setVariable(open.getId(), variable, fitting)));
    }
}
