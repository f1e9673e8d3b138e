package cn.jiugai.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** A service task that does something in the register; what it leaves for the model it puts into {@link Results}. */
public abstract class Action implements JavaDelegate, StepBean {

    /** Takes the local results that the step's output parameters use. */
    @FunctionalInterface
    public interface Results {
        void put(String name, Object value);
    }

    protected abstract void act(Step step, Results results);

    @Override
    public final void execute(DelegateExecution execution) {
        Step step = Step.of(execution);
        act(step, (name, value) -> {
            if (!results().contains(name)) {
                throw new IllegalStateException("%s does not declare the result %s".formatted(getClass(), name));
            }
            step.result(name, value);
        });
    }
}
