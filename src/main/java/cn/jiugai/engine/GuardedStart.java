package cn.jiugai.engine;

import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.impl.ProcessInstantiationBuilderImpl;
import org.camunda.bpm.engine.impl.cmd.GetDeployedProcessDefinitionCmd;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.runtime.ProcessInstanceWithVariables;

/**
 * A start without the form service. A matter goes through {@link MatterDoor}; else a user's variables are checked against
 * the start form, none are taken without one. Only administrators start in the middle; what our own code starts passes.
 */
class GuardedStart extends ProcessInstantiationBuilderImpl {

    private final AnswerGuard guard;
    private final ClerkLimits clerks;

    GuardedStart(CommandExecutor engine, AnswerGuard guard, ClerkLimits clerks, String definition, String key) {
        super(engine);
        this.guard = guard;
        this.clerks = clerks;
        this.processDefinitionId = definition;
        this.processDefinitionKey = key;
    }

    @Override
    public ProcessInstanceWithVariables executeWithVariablesInReturn(boolean skipListeners, boolean skipMappings) {
        boolean fromTheMiddle =
                !getModificationBuilder().getModificationOperations().isEmpty();
        if (fromTheMiddle && clerks.isClerk(commandExecutor)) {
            throw new AuthorizationException("不能从中间某一步发起流程，请从头发起。");
        }
        if (fromTheMiddle || !clerks.isUser(commandExecutor)) {
            return super.executeWithVariablesInReturn(skipListeners, skipMappings);
        }
        return guard.start(
                commandExecutor,
                new GetDeployedProcessDefinitionCmd(this, false),
                getBusinessKey(),
                getVariables(),
                answer -> {
                    setVariables(answer);
                    return super.executeWithVariablesInReturn(skipListeners, skipMappings);
                });
    }
}
