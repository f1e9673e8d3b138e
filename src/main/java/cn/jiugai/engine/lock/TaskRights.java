package cn.jiugai.engine.lock;

import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.cfg.auth.DefaultAuthorizationProvider;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.camunda.bpm.engine.task.Task;

/**
 * The right to a task ends with the link that gave it. The engine grants it with the link and keeps it when the link is
 * taken away, so that a unit from which a task has been moved could still complete it.
 */
class TaskRights extends DefaultAuthorizationProvider {

    @Override
    public AuthorizationEntity[] newTaskAssignee(Task task, String before, String now) {
        if (before != null && !before.equals(now)) {
            end(getGrantAuthorizationByUserId(before, Resources.TASK, task.getId()));
        }
        return super.newTaskAssignee(task, before, now);
    }

    @Override
    public AuthorizationEntity[] deleteTaskUserIdentityLink(Task task, String user, String type) {
        if (!user.equals(task.getAssignee())) {
            end(getGrantAuthorizationByUserId(user, Resources.TASK, task.getId()));
        }
        return super.deleteTaskUserIdentityLink(task, user, type);
    }

    @Override
    public AuthorizationEntity[] deleteTaskGroupIdentityLink(Task task, String group, String type) {
        end(getGrantAuthorizationByGroupId(group, Resources.TASK, task.getId()));
        return super.deleteTaskGroupIdentityLink(task, group, type);
    }

    private static void end(AuthorizationEntity right) {
        if (right != null) {
            Context.getCommandContext().runWithoutAuthorization(() -> {
                Context.getCommandContext().getAuthorizationManager().delete(right);
                return null;
            });
        }
    }
}
