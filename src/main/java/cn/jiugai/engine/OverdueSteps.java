package cn.jiugai.engine;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Finds out for a step behind boundary timers which of the watched tasks is overdue: its timer is gone, it is not. */
@Component
public class OverdueSteps {

    private static final String MULTI_INSTANCE = "#multiInstanceBody";

    private final ObjectProvider<ProcessEngine> engine;
    private final OpenTasks tasks;

    OverdueSteps(ObjectProvider<ProcessEngine> engine, OpenTasks tasks) {
        this.engine = engine;
        this.tasks = tasks;
    }

    /** What is overdue among the tasks whose timers lead to this step; empty if all was done meanwhile. */
    public List<OverdueStep> before(Step step) {
        ActivityInstance now = engine.getObject().getRuntimeService().getActivityInstance(step.instance());
        return ((FlowNode) ((LiveStep) step).element())
                .getPreviousNodes().filterByType(BoundaryEvent.class).list().stream()
                        .flatMap(timer -> overdue(step, timer, now))
                        .toList();
    }

    private Stream<OverdueStep> overdue(Step step, BoundaryEvent timer, ActivityInstance now) {
        Activity host = timer.getAttachedTo();
        Set<String> ticking = engine
                .getObject()
                .getManagementService()
                .createJobQuery()
                .processInstanceId(step.instance())
                .activityId(timer.getId())
                .timers()
                .list()
                .stream()
                .map(Job::getExecutionId)
                .collect(Collectors.toSet());
        String scope = host.getLoopCharacteristics() == null ? host.getId() : host.getId() + MULTI_INSTANCE;
        return Arrays.stream(now.getActivityInstances(scope))
                .filter(stay -> Arrays.stream(stay.getExecutionIds()).noneMatch(ticking::contains))
                .map(stay -> new OverdueStep(host.getId(), host.getName(), stay.getId(), open(step, host, stay)))
                .filter(overdue -> !overdue.tasks().isEmpty());
    }

    private List<OpenTask> open(Step step, Activity host, ActivityInstance stay) {
        Set<String> executions = new HashSet<>();
        collect(stay, executions);
        return engine
                .getObject()
                .getTaskService()
                .createTaskQuery()
                .processInstanceId(step.instance())
                .taskDefinitionKey(host.getId())
                .orderByTaskCreateTime()
                .asc()
                .list()
                .stream()
                .filter(task -> executions.contains(task.getExecutionId()))
                .map(tasks::read)
                .toList();
    }

    private static void collect(ActivityInstance stay, Set<String> executions) {
        executions.addAll(List.of(stay.getExecutionIds()));
        Arrays.stream(stay.getChildActivityInstances()).forEach(child -> collect(child, executions));
    }
}
