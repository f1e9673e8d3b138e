package cn.jiugai.walk;

import java.util.Objects;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** What a clerk sees around a task. */
@Component
final class TaskFacts {

    private final ProcessEngine engine;

    TaskFacts(ProcessEngine engine) {
        this.engine = engine;
    }

    /** Number of the project that the task is about. */
    String project(Task task) {
        return engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceId(task.getProcessInstanceId())
                .singleResult()
                .getBusinessKey();
    }

    /** Why the step came back, as it stands on top of its form; empty before a first refusal. */
    String reasons(Task task) {
        return text(task, "reasons");
    }

    /** A text that the form shows; empty if there is none. */
    String text(Task task, String variable) {
        return Objects.toString(engine.getTaskService().getVariable(task.getId(), variable), "");
    }
}
