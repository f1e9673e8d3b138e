package cn.jiugai.engine;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;

/** Writes the answer of a completed user task into the register, in the same transaction. */
public abstract class Recorder implements TaskListener, StepBean {

    protected abstract void record(Step step);

    @Override
    public final void notify(DelegateTask task) {
        record(Step.of(task));
    }
}
