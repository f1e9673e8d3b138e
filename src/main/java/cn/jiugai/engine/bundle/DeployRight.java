package cn.jiugai.engine.bundle;

import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.identity.Authentication;

/**
 * Who may deploy for a district: its process owners. The engine asks for the right to deploy, but not whether the tenant
 * is the user's own, and only after the content has been looked at.
 */
final class DeployRight {

    private DeployRight() {}

    /**
     * @param district tenant id of the deployment
     * @throws BadUserRequestException if it names no district
     * @throws AuthorizationException if the user who is logged in may not deploy for it
     */
    static void check(ProcessEngineConfigurationImpl engine, String district) {
        if (district == null || district.isBlank()) {
            throw new BadUserRequestException("未部署：请在部署窗口的“Tenant ID”里填写区的编号，例如 jinan");
        }
        IdentityService identities = engine.getIdentityService();
        Authentication user = identities.getCurrentAuthentication();
        if (user == null || user.getGroupIds() != null && user.getGroupIds().contains(Groups.CAMUNDA_ADMIN)) {
            return;
        }
        if (user.getTenantIds() == null || !user.getTenantIds().contains(district)) {
            throw new AuthorizationException("用户“%s”不属于区“%s”，不能部署该区的流程".formatted(user.getUserId(), district));
        }
        AuthorizationService rights = engine.getAuthorizationService();
        if (!rights.isUserAuthorized(user.getUserId(), user.getGroupIds(), Permissions.CREATE, Resources.DEPLOYMENT)) {
            throw new AuthorizationException(
                    "用户“%s”不是区“%s”的流程负责人，不能部署流程；请管理员把该用户加入流程负责人组".formatted(user.getUserId(), district));
        }
    }
}
