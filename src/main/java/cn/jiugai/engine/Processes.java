package cn.jiugai.engine;

import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.runtime.EventSubscription;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Starts processes and completes tasks for parts of the house that do not know the engine. */
@Component
public class Processes {

    private final ObjectProvider<ProcessEngine> engine;
    private final AsSystem asSystem;

    Processes(ObjectProvider<ProcessEngine> engine, AsSystem asSystem) {
        this.engine = engine;
        this.asSystem = asSystem;
    }

    /**
     * Starts the newest version of a process of the district, unless one with this business key is running or has ended;
     * one that was deleted does not count.
     *
     * @return whether it was started now
     */
    public boolean startOnce(String district, String process, String businessKey, Map<String, Object> variables) {
        return asSystem.get(() -> {
            if (isRunning(district, process, businessKey) || hasEnded(district, process, businessKey)) {
                return false;
            }
            engine.getObject()
                    .getRuntimeService()
                    .createProcessInstanceByKey(process)
                    .processDefinitionTenantId(district)
                    .businessKey(businessKey)
                    .setVariables(variables)
                    .execute();
            return true;
        });
    }

    /**
     * Starts the newest version of a process of the district, however many of them are running.
     *
     * @return id of the process instance
     */
    public String start(String district, String process, String businessKey, Map<String, Object> variables) {
        return asSystem.get(() -> engine.getObject()
                .getRuntimeService()
                .createProcessInstanceByKey(process)
                .processDefinitionTenantId(district)
                .businessKey(businessKey)
                .setVariables(variables)
                .execute()
                .getId());
    }

    /**
     * Gives a message to a process instance that waits for it; one that stands still with its project does not.
     *
     * @return whether it waited
     */
    public boolean tell(String instance, String message) {
        return asSystem.get(() -> {
            RuntimeService runtime = engine.getObject().getRuntimeService();
            EventSubscription waiting = runtime.createEventSubscriptionQuery()
                    .eventType("message")
                    .eventName(message)
                    .processInstanceId(instance)
                    .singleResult();
            if (waiting == null || isSuspended(runtime, instance)) {
                return false;
            }
            runtime.messageEventReceived(message, waiting.getExecutionId());
            return true;
        });
    }

    /** Sets the timers that an event of a process instance waits for to another moment; none is there if it does not wait. */
    public void moveTimers(String instance, String event, Date due) {
        asSystem.run(() -> {
            ManagementService management = engine.getObject().getManagementService();
            management.createJobQuery().processInstanceId(instance).activityId(event).timers().list().stream()
                    .map(Job::getId)
                    .forEach(timer -> management.setJobDuedate(timer, due));
        });
    }

    /** Whether this process instance has neither ended nor been deleted. */
    public boolean isThere(String instance) {
        return asSystem.get(() -> engine.getObject()
                        .getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceId(instance)
                        .count()
                > 0);
    }

    private static boolean isSuspended(RuntimeService runtime, String instance) {
        return runtime.createProcessInstanceQuery()
                        .processInstanceId(instance)
                        .suspended()
                        .count()
                > 0;
    }

    public boolean isRunning(String district, String process, String businessKey) {
        return asSystem.get(() -> engine.getObject()
                        .getRuntimeService()
                        .createProcessInstanceQuery()
                        .tenantIdIn(district)
                        .processDefinitionKey(process)
                        .processInstanceBusinessKey(businessKey)
                        .count()
                > 0);
    }

    private boolean hasEnded(String district, String process, String businessKey) {
        return engine.getObject()
                        .getHistoryService()
                        .createHistoricProcessInstanceQuery()
                        .tenantIdIn(district)
                        .processDefinitionKey(process)
                        .processInstanceBusinessKey(businessKey)
                        .completed()
                        .count()
                > 0;
    }

    /** Id of the open task of a step; empty if the process does not wait there. */
    public Optional<String> openTask(String district, String businessKey, String step) {
        return asSystem.get(() -> Optional.ofNullable(engine.getObject()
                        .getTaskService()
                        .createTaskQuery()
                        .tenantIdIn(district)
                        .processInstanceBusinessKey(businessKey)
                        .taskDefinitionKey(step)
                        .singleResult())
                .map(Task::getId));
    }

    /** Name of an open task of one of the steps; empty if the process waits at none of them. */
    public Optional<String> openName(String district, String businessKey, List<String> steps) {
        return asSystem.get(() -> engine
                .getObject()
                .getTaskService()
                .createTaskQuery()
                .tenantIdIn(district)
                .processInstanceBusinessKey(businessKey)
                .taskDefinitionKeyIn(steps.toArray(String[]::new))
                .orderByTaskCreateTime()
                .asc()
                .list()
                .stream()
                .map(Task::getName)
                .findFirst());
    }

    /** Completes a task with the caller's own rights. */
    public void complete(String task, Map<String, Object> answer) {
        engine.getObject().getTaskService().complete(task, answer);
    }

    /** Completes a task with the rights of a user who is not the caller; for the demonstration only. */
    public void completeAs(String user, String task, Map<String, Object> answer) {
        as(user, () -> complete(task, answer));
    }

    /** Does something with the rights of a user who is not the caller; for the demonstration only. */
    public void as(String user, Runnable work) {
        IdentityService identity = engine.getObject().getIdentityService();
        Authentication caller = identity.getCurrentAuthentication();
        identity.setAuthentication(asSystem.get(() -> authentication(user)));
        try {
            work.run();
        } finally {
            identity.setAuthentication(caller);
        }
    }

    private Authentication authentication(String user) {
        IdentityService identity = engine.getObject().getIdentityService();
        List<String> groups = identity.createGroupQuery().groupMember(user).list().stream()
                .map(Group::getId)
                .toList();
        List<String> tenants = identity.createTenantQuery().userMember(user).includingGroupsOfUser(true).list().stream()
                .map(Tenant::getId)
                .toList();
        return new Authentication(user, groups, tenants);
    }

    /** What stands under a name where a task is, as its form is filled with it; null if nothing does. */
    public Object value(String task, String name) {
        return asSystem.get(() -> engine.getObject().getTaskService().getVariable(task, name));
    }

    /** Runs at once what a process has left to the job executor and is due, in the caller's transaction. */
    public void runJobs(String district, String process, String businessKey) {
        asSystem.run(() -> {
            ProcessEngine now = engine.getObject();
            now
                    .getRuntimeService()
                    .createProcessInstanceQuery()
                    .tenantIdIn(district)
                    .processDefinitionKey(process)
                    .processInstanceBusinessKey(businessKey)
                    .list()
                    .stream()
                    .flatMap(instance -> now
                            .getManagementService()
                            .createJobQuery()
                            .processInstanceId(instance.getId())
                            .executable()
                            .list()
                            .stream())
                    .map(Job::getId)
                    .forEach(now.getManagementService()::executeJob);
        });
    }
}
