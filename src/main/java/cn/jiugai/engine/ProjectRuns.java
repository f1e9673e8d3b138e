package cn.jiugai.engine;

import cn.jiugai.calendar.WorkCalendar;
import cn.jiugai.calendar.WorkDays;
import cn.jiugai.project.ProjectState;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All running processes of a project at once, for a project that stands still, goes on, begins anew or ends as a whole. */
@Component
public class ProjectRuns {

    private static final String MAP = "renovation";

    private final ObjectProvider<ProcessEngine> engine;
    private final AsSystem asSystem;
    private final WorkCalendar calendar;
    private final Terms terms;
    private final ApplicationEventPublisher events;
    private final JdbcClient jdbc;
    private final Startables startables;

    ProjectRuns(
            ObjectProvider<ProcessEngine> engine,
            AsSystem asSystem,
            WorkCalendar calendar,
            Terms terms,
            ApplicationEventPublisher events,
            JdbcClient jdbc,
            Startables startables) {
        this.startables = startables;
        this.engine = engine;
        this.asSystem = asSystem;
        this.calendar = calendar;
        this.terms = terms;
        this.events = events;
        this.jdbc = jdbc;
    }

    /**
     * Stops every process of the project: its tasks cannot be done, its timers do not fire. A matter that may be started while
     * the project stands still goes on.
     *
     * @param but id of the instance that goes on: the one that asks for it
     */
    public void suspend(String district, String project, String but) {
        asSystem.run(() -> {
            Set<String> goingOn = roots(district, project, but).stream()
                    .filter(root -> startables
                            .find(root.getProcessDefinitionId())
                            .filter(matter -> matter.states().contains(ProjectState.SUSPENDED))
                            .isPresent())
                    .map(ProcessInstance::getId)
                    .collect(Collectors.toSet());
            instances(district, project, but).stream()
                    .filter(instance -> !goingOn.contains(instance.getRootProcessInstanceId()))
                    .forEach(instance -> runtime().suspendProcessInstanceById(instance.getId()));
        });
    }

    /**
     * Lets every stopped process go on. Terms in working days are so many working days longer; a date that a plan has fixed
     * stays where it is.
     */
    public void resume(String district, String project, int workingDays) {
        WorkDays days = calendar.days();
        asSystem.run(() -> instances(district, project, "").stream()
                .filter(ProcessInstance::isSuspended)
                .forEach(instance -> {
                    postpone(instance.getId(), workingDays, days);
                    runtime().activateProcessInstanceById(instance.getId());
                }));
    }

    /** Ends every process of the project; the reason stands in the engine's history. */
    public void end(String district, String project, String but, String reason) {
        asSystem.run(() -> end(district, project, roots(district, project, but), reason));
    }

    /** Ends the project's run through the map, if there is one, and begins it anew; what runs beside the map goes on. */
    public void startAnew(String district, String project, String reason) {
        asSystem.run(() -> {
            end(
                    district,
                    project,
                    roots(district, project, "").stream()
                            .filter(root -> MAP.equals(root.getProcessDefinitionKey()))
                            .toList(),
                    reason);
            runtime()
                    .createProcessInstanceByKey(MAP)
                    .processDefinitionTenantId(district)
                    .businessKey(project)
                    .setVariables(Map.of())
                    .execute();
        });
    }

    /** Names of the open tasks of the project that are about one subject of a step with several, e.g. a community. */
    public List<String> openAbout(String district, String project, String subject) {
        TaskService tasks = engine.getObject().getTaskService();
        return asSystem.get(() ->
                tasks.createTaskQuery().tenantIdIn(district).processInstanceBusinessKey(project).list().stream()
                        .filter(task -> elementVariable(task)
                                .filter(name -> subject.equals(tasks.getVariable(task.getId(), name)))
                                .isPresent())
                        .map(Task::getName)
                        .toList());
    }

    /** What the running instances of one process of the project are about: the values of their variable. */
    public Set<String> subjects(String district, String project, String process, String variable) {
        return asSystem.get(() -> runtime()
                .createProcessInstanceQuery()
                .tenantIdIn(district)
                .processInstanceBusinessKey(project)
                .processDefinitionKey(process)
                .list()
                .stream()
                .map(instance -> runtime().getVariable(instance.getId(), variable))
                .map(String::valueOf)
                .collect(Collectors.toSet()));
    }

    private Optional<String> elementVariable(Task task) {
        UserTask step = engine.getObject()
                .getRepositoryService()
                .getBpmnModelInstance(task.getProcessDefinitionId())
                .getModelElementById(task.getTaskDefinitionKey());
        return step.getLoopCharacteristics() instanceof MultiInstanceLoopCharacteristics loop
                ? Optional.ofNullable(loop.getCamundaElementVariable())
                : Optional.empty();
    }

    private void end(String district, String project, List<ProcessInstance> roots, String reason) {
        Set<String> ending = roots.stream().map(ProcessInstance::getId).collect(Collectors.toSet());
        Set<String> all = instances(district, project, "").stream()
                .filter(instance -> ending.contains(instance.getRootProcessInstanceId()))
                .map(ProcessInstance::getId)
                .collect(Collectors.toSet());
        roots.forEach(root -> runtime().deleteProcessInstance(root.getId(), reason, false, true, true));
        events.publishEvent(new RunsEnded(project, all));
    }

    private void postpone(String instance, int workingDays, WorkDays days) {
        TaskService tasks = engine.getObject().getTaskService();
        for (Task task : tasks.createTaskQuery().processInstanceId(instance).list()) {
            if (task.getDueDate() != null && terms.isTerm(task)) {
                tasks.setDueDate(task.getId(), later(task.getDueDate(), workingDays, days));
            }
        }
        ManagementService jobs = engine.getObject().getManagementService();
        for (Job timer :
                jobs.createJobQuery().processInstanceId(instance).timers().list()) {
            if (terms.isTerm(timer)) {
                move(timer, later(timer.getDuedate(), workingDays, days));
            }
        }
    }

    /**
     * Not with the engine's own command: it would write the timer as it was read, after the one statement that activates all
     * timers of the process has made it a newer one, and would fail.
     */
    private void move(Job timer, Date due) {
        jdbc.sql("update act_ru_job set duedate_ = ? where id_ = ?")
                .params(new Timestamp(due.getTime()), timer.getId())
                .update();
    }

    private Date later(Date due, int workingDays, WorkDays days) {
        if (workingDays == 0) {
            return due;
        }
        ZonedDateTime moment = due.toInstant().atZone(EngineClock.ZONE);
        LocalDate day = days.plus(moment.toLocalDate(), workingDays);
        return Date.from(
                day.atTime(moment.toLocalTime()).atZone(EngineClock.ZONE).toInstant());
    }

    private List<ProcessInstance> instances(String district, String project, String but) {
        return runtime()
                .createProcessInstanceQuery()
                .tenantIdIn(district)
                .processInstanceBusinessKey(project)
                .list()
                .stream()
                .filter(instance -> !instance.getId().equals(but))
                .toList();
    }

    private List<ProcessInstance> roots(String district, String project, String but) {
        return runtime()
                .createProcessInstanceQuery()
                .tenantIdIn(district)
                .processInstanceBusinessKey(project)
                .rootProcessInstances()
                .list()
                .stream()
                .filter(instance -> !instance.getId().equals(but))
                .toList();
    }

    private RuntimeService runtime() {
        return engine.getObject().getRuntimeService();
    }
}
