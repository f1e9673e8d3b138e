package cn.jiugai.inspection;

import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import cn.jiugai.inspection.ReplacementContract.Signed;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps the contract of the new unit and who is in charge for it (JA-3.6-2). */
@Component
class RecordReplacementContract extends Recorder {

    private final ReplacementRegister replacements;

    RecordReplacementContract(ReplacementRegister replacements) {
        this.replacements = replacements;
    }

    @Override
    public String label() {
        return "登记新单位的合同";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(
                ReplacementVariables.ABANDONED,
                ReplacementVariables.CONTRACT_NUMBER,
                ReplacementVariables.CONTRACT_SUM,
                ReplacementVariables.SIGNED_ON,
                ReplacementVariables.PERSON,
                ReplacementVariables.PHONE,
                ReplacementVariables.CERTIFICATE);
    }

    @Override
    protected void record(Step step) {
        if (step.yes(ReplacementVariables.ABANDONED)) {
            replacements.end(step.instance());
            return;
        }
        replacements.sign(
                step.instance(),
                new Signed(
                        step.get(ReplacementVariables.CONTRACT_NUMBER),
                        step.get(ReplacementVariables.CONTRACT_SUM),
                        step.get(ReplacementVariables.SIGNED_ON),
                        step.get(ReplacementVariables.PERSON).trim(),
                        step.get(ReplacementVariables.PHONE),
                        step.get(ReplacementVariables.CERTIFICATE).trim()));
    }
}
