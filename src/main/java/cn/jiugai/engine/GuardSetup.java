package cn.jiugai.engine;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;

/** Gives the engine our services, through which REST, webapps and Java code all go. */
@Component
class GuardSetup extends AbstractProcessEnginePlugin {

    private final AnswerGuard guard;
    private final ClerkLimits clerks;

    GuardSetup(AnswerGuard guard, ClerkLimits clerks) {
        this.guard = guard;
        this.clerks = clerks;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.setTaskService(new GuardedTaskService(guard, clerks));
        configuration.setIdentityService(new GuardedIdentityService(clerks));
        configuration.setFormService(new GuardedFormService(guard));
        configuration.setRuntimeService(new GuardedRuntimeService(guard, clerks));
    }
}
