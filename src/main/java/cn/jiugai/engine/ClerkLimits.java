package cn.jiugai.engine;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLink;
import org.springframework.stereotype.Component;

/**
 * What a clerk may not do to a task although the engine would let him: everything that goes round its form. The engine's
 * own code, our code that runs as the system, and administrators pass.
 */
@Component
class ClerkLimits {

    /** Whether the call comes from a user, and not from our own code or from inside a running process. */
    boolean isUser(CommandExecutor engine) {
        return Context.getCommandContext() == null && engine.execute(CommandContext::getAuthentication) != null;
    }

    /** Whether the call comes from a user who is no administrator. */
    boolean isClerk(CommandExecutor engine) {
        return isUser(engine)
                && !engine.execute(
                        context -> context.getAuthorizationManager().isCamundaAdmin(context.getAuthentication()));
    }

    /**
     * @param what what is closed to clerks, in Chinese, e.g. {@code 修改办理期限}
     * @throws AuthorizationException if a clerk calls
     */
    void refuse(CommandExecutor engine, String what) {
        if (isClerk(engine)) {
            throw new AuthorizationException("不能%s：任务只能填表办理，填好表单后点“办结”；确有错误请联系管理员。".formatted(what));
        }
    }

    /**
     * Lets whoever may work on a task put it into the hands of somebody of the same unit, or back to the unit.
     *
     * @param user who is to have it; null for nobody
     * @throws AuthorizationException if a clerk gives it to somebody outside the units that hold the task
     */
    void handOver(CommandExecutor engine, String task, String user, Runnable command) {
        if (!isClerk(engine)) {
            command.run();
            return;
        }
        engine.execute(context -> {
            requireColleague(context, task, user);
            return context.runWithoutAuthorization(() -> {
                command.run();
                return null;
            });
        });
    }

    private static void requireColleague(CommandContext context, String id, String user) {
        TaskEntity task = id == null ? null : context.getTaskManager().findTaskById(id);
        if (task == null) {
            return; // the engine's command says so itself
        }
        context.getProcessEngineConfiguration().getCommandCheckers().forEach(checker -> checker.checkTaskWork(task));
        if (task.isSuspended()) {
            throw new AuthorizationException("任务“%s”的项目已暂停，恢复后才能认领或转给同事。".formatted(task.getName()));
        }
        List<String> units = task.getCandidates().stream()
                .map(IdentityLink::getGroupId)
                .filter(Objects::nonNull)
                .toList();
        if (user != null
                && context.runWithoutAuthorization(() -> groups(context, user)).stream()
                        .noneMatch(units::contains)) {
            String names = context.runWithoutAuthorization(() -> names(context, units));
            throw new AuthorizationException("任务“%s”只能交给承办单位（%s）的人，“%s”不在其中。".formatted(task.getName(), names, user));
        }
    }

    private static String names(CommandContext context, List<String> units) {
        return units.stream()
                .map(unit -> context.getReadOnlyIdentityProvider().findGroupById(unit))
                .filter(Objects::nonNull)
                .map(Group::getName)
                .collect(Collectors.joining("、"));
    }

    private static List<String> groups(CommandContext context, String user) {
        return context.getReadOnlyIdentityProvider().createGroupQuery().groupMember(user).list().stream()
                .map(Group::getId)
                .toList();
    }
}
