package cn.jiugai.engine.lock;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The engine's locks. Comes last, so that no starter's default opens one again. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class EngineLocks extends AbstractProcessEnginePlugin {

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setAuthorizationEnabled(true);
        engine.setTenantCheckEnabled(true);
        engine.setDefaultUserPermissionNameForTask(Permissions.TASK_WORK.getName());
        engine.setEnableExceptionsAfterUnhandledBpmnError(true);
        engine.setEnablePasswordPolicy(true);
        engine.setEnableExpressionsInAdhocQueries(false);
        engine.setJavaSerializationFormatEnabled(false);
        engine.setEnableScriptEngineLoadExternalResources(false);
        engine.setExpressionManager(new LockedExpressions(engine));
        engine.setResourceAuthorizationProvider(new TaskRights());
        engine.setArtifactFactory(new LockedArtifacts());
        engine.setFilterService(new LockedFilterService());
        engine.setCustomPreCommandInterceptorsTxRequired(
                first(new QueryLock(), engine.getCustomPreCommandInterceptorsTxRequired()));
        engine.setCustomPreCommandInterceptorsTxRequiresNew(
                first(new QueryLock(), engine.getCustomPreCommandInterceptorsTxRequiresNew()));
    }

    /** The starter sets this from a property that is off unless somebody writes it down; here nobody can leave it off. */
    @Override
    public void postInit(ProcessEngineConfigurationImpl engine) {
        if (!engine.isAuthorizationEnabled()) {
            throw new IllegalStateException("权限检查没有打开：请检查 camunda.bpm.authorization.enabled");
        }
    }

    private static List<CommandInterceptor> first(CommandInterceptor lock, List<CommandInterceptor> others) {
        List<CommandInterceptor> all = new ArrayList<>(List.of(lock));
        if (others != null) {
            all.addAll(others);
        }
        return all;
    }
}
