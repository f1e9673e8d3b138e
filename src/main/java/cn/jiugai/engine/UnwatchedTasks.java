package cn.jiugai.engine;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Open tasks that are past their date and that no boundary timer of their model watches. */
@Component
public class UnwatchedTasks {

    private final ObjectProvider<ProcessEngine> engine;
    private final OpenTasks tasks;
    private final AsSystem asSystem;

    UnwatchedTasks(ObjectProvider<ProcessEngine> engine, OpenTasks tasks, AsSystem asSystem) {
        this.engine = engine;
        this.tasks = tasks;
        this.asSystem = asSystem;
    }

    /** Those of a district, the oldest first; what stands still with its project is not owed. */
    public List<OpenTask> overdue(String district, Instant now) {
        return asSystem.get(() -> engine
                .getObject()
                .getTaskService()
                .createTaskQuery()
                .tenantIdIn(district)
                .dueBefore(Date.from(now))
                .active()
                .orderByTaskCreateTime()
                .asc()
                .list()
                .stream()
                .filter(task -> task.getProcessInstanceId() != null && !isWatched(task))
                .map(tasks::read)
                .toList());
    }

    private boolean isWatched(Task task) {
        return engine
                .getObject()
                .getRepositoryService()
                .getBpmnModelInstance(task.getProcessDefinitionId())
                .getModelElementsByType(BoundaryEvent.class)
                .stream()
                .filter(event -> Objects.equals(event.getAttachedTo().getId(), task.getTaskDefinitionKey()))
                .flatMap(event -> event.getEventDefinitions().stream())
                .anyMatch(TimerEventDefinition.class::isInstance);
    }
}
