package cn.jiugai.engine;

import org.camunda.bpm.engine.impl.RuntimeServiceImpl;
import org.camunda.bpm.engine.runtime.ProcessInstantiationBuilder;

/** The engine's runtime service; a process that somebody starts is checked against its start form. */
class GuardedRuntimeService extends RuntimeServiceImpl {

    private final AnswerGuard guard;
    private final ClerkLimits clerks;

    GuardedRuntimeService(AnswerGuard guard, ClerkLimits clerks) {
        this.guard = guard;
        this.clerks = clerks;
    }

    @Override
    public ProcessInstantiationBuilder createProcessInstanceById(String definition) {
        return new GuardedStart(getCommandExecutor(), guard, clerks, definition, null);
    }

    @Override
    public ProcessInstantiationBuilder createProcessInstanceByKey(String key) {
        return new GuardedStart(getCommandExecutor(), guard, clerks, null, key);
    }
}
