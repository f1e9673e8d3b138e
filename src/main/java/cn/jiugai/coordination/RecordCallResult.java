package cn.jiugai.coordination;

import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Closes a call that was met; one that was not goes to the unit again (HG-4.1-2). */
@Component
class RecordCallResult extends Recorder {

    private static final String DONE = "done";

    private final UnitCalls calls;

    RecordCallResult(UnitCalls calls) {
        this.calls = calls;
    }

    @Override
    public String label() {
        return "登记配合结果";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(CoordinationVariables.CALL_RESULT, CoordinationVariables.RESULT_NOTE);
    }

    @Override
    protected void record(Step step) {
        if (DONE.equals(step.get(CoordinationVariables.CALL_RESULT))) {
            calls.close(
                    step.instance(),
                    step.find(CoordinationVariables.RESULT_NOTE).orElse(null));
        }
    }
}
