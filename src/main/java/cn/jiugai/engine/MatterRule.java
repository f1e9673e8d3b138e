package cn.jiugai.engine;

import cn.jiugai.office.Offices;
import cn.jiugai.office.Roles;
import cn.jiugai.office.Unit;
import cn.jiugai.project.Project;
import cn.jiugai.project.ProjectState;
import cn.jiugai.project.Projects;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Who may start which matter for which project, and when. */
@Component
class MatterRule {

    private final Projects projects;
    private final Offices offices;
    private final Roles roles;
    private final Processes processes;
    private final Caller caller;
    private final Map<String, MatterCondition> conditions;

    MatterRule(
            Projects projects,
            Offices offices,
            Roles roles,
            Processes processes,
            Caller caller,
            Map<String, MatterCondition> conditions) {
        this.conditions = conditions;
        this.projects = projects;
        this.offices = offices;
        this.roles = roles;
        this.processes = processes;
        this.caller = caller;
    }

    /** @throws MatterRefusedException 404 if there is no such project in the caller's districts */
    Project project(String number) {
        if (number == null || number.isBlank()) {
            throw MatterRefusedException.notHere("没有写明为哪个项目发起，请在业务键（businessKey）里写项目编号");
        }
        return projects.find(number)
                .filter(project -> caller.districts().contains(project.district()))
                .orElseThrow(() -> MatterRefusedException.notHere("没有编号为“%s”的项目，请核对项目编号".formatted(number)));
    }

    /** The role that one of the caller's units holds for the project and under which it may start the matter. */
    Optional<String> role(Startable matter, Project project) {
        return matter.roles().stream()
                .filter(role -> offices.holder(project.district(), project.number(), role)
                        .map(Unit::id)
                        .filter(caller.units()::contains)
                        .isPresent())
                .findFirst();
    }

    /** The same; @throws MatterRefusedException 403 if none of the caller's units does. */
    String requireRole(Startable matter, Project project) {
        return role(matter, project)
                .orElseThrow(() -> MatterRefusedException.notYours("项目%s的“%s”由%s发起，您的单位没有为这个项目承担这个角色，请联系上述单位"
                        .formatted(
                                project.number(),
                                matter.name(),
                                matter.roles().stream()
                                        .map(role -> holder(project, role))
                                        .collect(Collectors.joining("、")))));
    }

    /** Why the matter cannot be started now, in Chinese; empty if it can. */
    Optional<String> obstacle(Startable matter, Project project, ProjectState state) {
        if (!matter.states().contains(state)) {
            String allowed = matter.states().stream().map(ProjectState::label).collect(Collectors.joining("、"));
            return Optional.of(
                    "项目%s%s，“%s”只能在项目%s时发起".formatted(project.number(), state.label(), matter.name(), allowed));
        }
        if (matter.oneAtATime() && processes.isRunning(project.district(), matter.process(), project.number())) {
            return Optional.of("项目%s已有一件“%s”在办，办结后才能再发起".formatted(project.number(), matter.name()));
        }
        return matter.conditions().stream()
                .flatMap(bean -> conditions.get(bean).obstacle(project.number()).stream())
                .findFirst();
    }

    private String holder(Project project, String role) {
        String name = roles.name(project.district(), role).orElse(role);
        return offices.holder(project.district(), project.number(), role)
                .map(unit -> "%s（%s）".formatted(name, unit.name()))
                .orElse(name);
    }
}
