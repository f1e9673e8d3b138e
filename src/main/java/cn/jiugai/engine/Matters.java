package cn.jiugai.engine;

import cn.jiugai.project.Project;
import cn.jiugai.project.ProjectState;
import cn.jiugai.project.ProjectStates;
import cn.jiugai.project.Projects;
import cn.jiugai.project.UnitProjects;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What the caller may start for a project from the side (发起事项). */
@Component
public class Matters {

    private final ObjectProvider<ProcessEngine> engine;
    private final MatterRule rule;
    private final Startables startables;
    private final Caller caller;
    private final ProjectStates states;
    private final Projects projects;
    private final UnitProjects unitProjects;

    Matters(
            ObjectProvider<ProcessEngine> engine,
            MatterRule rule,
            Startables startables,
            Caller caller,
            ProjectStates states,
            Projects projects,
            UnitProjects unitProjects) {
        this.engine = engine;
        this.rule = rule;
        this.startables = startables;
        this.caller = caller;
        this.states = states;
        this.projects = projects;
        this.unitProjects = unitProjects;
    }

    /**
     * @param process key of the process
     * @param label its Chinese name
     * @param purpose what it is for, in Chinese
     * @param obstacle why it cannot be started now, in Chinese; null if it can
     */
    public record Matter(String process, String label, String purpose, String obstacle) {}

    /**
     * @param instance id of the process instance
     * @param task id of its first task, null if that is not the caller's
     */
    public record Started(String instance, String task) {}

    /** The projects for which the caller's units may start anything, the newest year first. */
    public List<Project> projects() {
        return caller.districts().stream()
                .flatMap(district -> unitProjects
                        .holding(
                                district,
                                caller.units(),
                                startables.of(district).stream()
                                        .flatMap(matter -> matter.roles().stream())
                                        .distinct()
                                        .toList())
                        .stream())
                .map(projects::get)
                .toList();
    }

    /** @throws MatterRefusedException 404 if there is no such project */
    public List<Matter> of(String number) {
        Project project = rule.project(number);
        ProjectState state = states.of(number);
        return startables.of(project.district()).stream()
                .filter(matter -> rule.role(matter, project).isPresent())
                .map(matter -> new Matter(
                        matter.process(),
                        matter.name(),
                        matter.purpose(),
                        rule.obstacle(matter, project, state).orElse(null)))
                .toList();
    }

    /** @throws MatterRefusedException if there is no such project or matter, or the caller may not start it, or not now */
    public Started start(String number, String process) {
        Project project = rule.project(number);
        if (startables.of(project.district()).stream()
                .noneMatch(matter -> matter.process().equals(process))) {
            throw MatterRefusedException.notHere("没有可以发起的事项“%s”".formatted(process));
        }
        ProcessInstance instance = engine.getObject()
                .getRuntimeService()
                .createProcessInstanceByKey(process)
                .processDefinitionTenantId(project.district())
                .businessKey(number)
                .execute();
        return new Started(
                instance.getId(), firstTask(instance).map(Task::getId).orElse(null));
    }

    private Optional<Task> firstTask(ProcessInstance instance) {
        return engine
                .getObject()
                .getTaskService()
                .createTaskQuery()
                .processInstanceId(instance.getId())
                .orderByTaskCreateTime()
                .asc()
                .list()
                .stream()
                .findFirst();
    }
}
