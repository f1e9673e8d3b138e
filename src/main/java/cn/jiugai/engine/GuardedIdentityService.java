package cn.jiugai.engine;

import java.util.Objects;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.IdentityServiceImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;

/**
 * The engine's identity service. The engine gives all users every right to themselves; here they may change their password
 * and address, but not who they are: under that name stands what they have done.
 */
class GuardedIdentityService extends IdentityServiceImpl {

    private final ClerkLimits clerks;

    GuardedIdentityService(ClerkLimits clerks) {
        this.clerks = clerks;
    }

    @Override
    public void saveUser(User user, boolean skipPasswordPolicy) {
        if (isCallersOwn(user.getId()) && isRenamed(user)) {
            throw new AuthorizationException("不能修改自己的姓名和单位：它们由系统管理员登记，请联系管理员。");
        }
        super.saveUser(user, skipPasswordPolicy);
    }

    @Override
    public void deleteUser(String userId) {
        if (isCallersOwn(userId)) {
            throw new AuthorizationException("不能注销自己的用户：请联系系统管理员。");
        }
        super.deleteUser(userId);
    }

    private boolean isCallersOwn(String userId) {
        return clerks.isClerk(getCommandExecutor())
                && getCommandExecutor()
                        .execute(CommandContext::getAuthenticatedUserId)
                        .equals(userId);
    }

    private boolean isRenamed(User user) {
        User known = createUserQuery().userId(user.getId()).singleResult();
        return known != null
                && !(Objects.equals(known.getFirstName(), user.getFirstName())
                        && Objects.equals(known.getLastName(), user.getLastName()));
    }
}
