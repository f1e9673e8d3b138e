package cn.jiugai.inspection;

import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps what the unit that goes says to the settlement of what it has done. */
@Component
class RecordSettlementAnswer extends Recorder {

    private final ReplacementRegister replacements;

    RecordSettlementAnswer(ReplacementRegister replacements) {
        this.replacements = replacements;
    }

    @Override
    public String label() {
        return "登记原单位对结算的意见";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(ReplacementVariables.SETTLEMENT_STANCE, ReplacementVariables.SETTLEMENT_REMARK);
    }

    @Override
    protected void record(Step step) {
        boolean agrees = "agree".equals(step.get(ReplacementVariables.SETTLEMENT_STANCE));
        replacements.answer(step.instance(), agrees, agrees ? null : step.get(ReplacementVariables.SETTLEMENT_REMARK));
    }
}
