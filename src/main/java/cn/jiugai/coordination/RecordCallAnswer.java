package cn.jiugai.coordination;

import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps what a unit answers to a call (HG-4.1-2). */
@Component
class RecordCallAnswer extends Recorder {

    private final UnitCalls calls;

    RecordCallAnswer(UnitCalls calls) {
        this.calls = calls;
    }

    @Override
    public String label() {
        return "登记配合答复";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(CoordinationVariables.CALL_ANSWER, CoordinationVariables.COMES_ON);
    }

    @Override
    protected void record(Step step) {
        calls.answer(
                step.instance(),
                step.get(CoordinationVariables.CALL_ANSWER).strip(),
                step.find(CoordinationVariables.COMES_ON).orElse(null),
                step.person());
    }
}
