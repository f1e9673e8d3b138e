package cn.jiugai.acceptance;

import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Marks the acceptance as passed, with number and day of its paper (JA-3.7-1, JA-3.7-3). */
@Component
class RecordAcceptanceConclusion extends Recorder {

    private final AcceptanceRegister acceptances;

    RecordAcceptanceConclusion(AcceptanceRegister acceptances) {
        this.acceptances = acceptances;
    }

    @Override
    public String label() {
        return "登记验收结论";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(AcceptanceVariables.CONCLUSION_NUMBER, AcceptanceVariables.CONCLUDED_ON);
    }

    @Override
    protected void record(Step step) {
        acceptances.conclude(
                step.instance(),
                step.get(AcceptanceVariables.CONCLUSION_NUMBER),
                step.get(AcceptanceVariables.CONCLUDED_ON));
    }
}
