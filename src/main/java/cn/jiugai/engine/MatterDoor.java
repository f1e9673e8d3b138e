package cn.jiugai.engine;

import cn.jiugai.office.Offices;
import cn.jiugai.project.MatterLog;
import cn.jiugai.project.Project;
import cn.jiugai.project.ProjectStates;
import cn.jiugai.project.StartedMatter;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The door for users who start a process from the side, whatever client asks. A clerk has no right of the engine's to
 * start anything; here {@link MatterRule} decides instead, the start is put into the register, and the role under which
 * it was started becomes the variable that the lane 发起单位 is routed by.
 */
@Component
class MatterDoor {

    private final MatterRule rule;
    private final Startables startables;
    private final ClerkLimits clerks;
    private final Caller caller;
    private final Offices offices;
    private final ProjectStates states;
    private final MatterLog log;
    private final Clock clock;
    private final ObjectProvider<TransactionTemplate> transaction;

    MatterDoor(
            MatterRule rule,
            Startables startables,
            ClerkLimits clerks,
            Caller caller,
            Offices offices,
            ProjectStates states,
            MatterLog log,
            Clock clock,
            ObjectProvider<TransactionTemplate> transaction) {
        this.rule = rule;
        this.startables = startables;
        this.clerks = clerks;
        this.caller = caller;
        this.offices = offices;
        this.states = states;
        this.log = log;
        this.clock = clock;
        this.transaction = transaction;
    }

    /**
     * Starts the process if a user asks for it and it is one that is started from the side.
     *
     * @param number the business key, which has to be the number of a project
     * @param command the engine's command; gets the variables to start with
     * @return empty if it is none of these; nothing has been done then
     * @throws MatterRefusedException if the caller may not start it, or not now
     */
    <T extends ProcessInstance> Optional<T> start(
            CommandExecutor engine,
            Command<ProcessDefinitionEntity> definition,
            String number,
            Map<String, Object> variables,
            Function<Map<String, Object>, T> command) {
        if (!clerks.isUser(engine)) {
            return Optional.empty();
        }
        ProcessDefinitionEntity process = engine.execute(definition);
        return startables
                .find(process.getId())
                .map(matter -> transaction.getObject().execute(status -> {
                    Project project = rule.project(number);
                    if (!project.district().equals(process.getTenantId())) {
                        throw MatterRefusedException.notHere("没有编号为“%s”的项目，请核对项目编号".formatted(number));
                    }
                    if (variables != null && !variables.isEmpty()) {
                        throw new AnswerRefusedException(
                                "流程“%s”".formatted(matter.name()), List.of("发起时不带任何变量，情况在第一步的表单里填写。"));
                    }
                    return start(engine, matter, project, command);
                }));
    }

    private <T extends ProcessInstance> T start(
            CommandExecutor engine, Startable matter, Project project, Function<Map<String, Object>, T> command) {
        String role = rule.requireRole(matter, project);
        rule.obstacle(matter, project, states.lock(project.number())).ifPresent(reason -> {
            throw MatterRefusedException.notNow(reason);
        });
        T instance = engine.execute(
                context -> context.runWithoutAuthorization(() -> command.apply(Map.of(Elements.INITIATOR, role))));
        log.add(new StartedMatter(
                project.number(),
                matter.process(),
                matter.name(),
                instance.getId(),
                role,
                offices.holder(project.district(), project.number(), role)
                        .orElseThrow()
                        .id(),
                caller.user().orElseThrow(),
                OffsetDateTime.now(clock)));
        return instance;
    }
}
