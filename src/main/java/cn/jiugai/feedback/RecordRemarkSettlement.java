package cn.jiugai.feedback;

import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps how the department in charge has settled a remark that the units' answers did not (JA-3.5-3). */
@Component
class RecordRemarkSettlement extends Recorder {

    private final Remarks remarks;

    RecordRemarkSettlement(Remarks remarks) {
        this.remarks = remarks;
    }

    @Override
    public String label() {
        return "登记协调处理结果";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(RemarkVariables.SETTLEMENT, RemarkVariables.SETTLEMENT_TEXT);
    }

    @Override
    protected void record(Step step) {
        remarks.settle(
                step.instance(),
                RemarkOutcome.valueOf(step.get(RemarkVariables.SETTLEMENT)),
                step.get(RemarkVariables.SETTLEMENT_TEXT).strip(),
                step.person());
    }
}
