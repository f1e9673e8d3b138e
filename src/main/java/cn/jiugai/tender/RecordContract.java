package cn.jiugai.tender;

import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps number, sum and day of the contract (JA-3-1). */
@Component
class RecordContract extends Recorder {

    private final TenderRegister tenders;

    RecordContract(TenderRegister tenders) {
        this.tenders = tenders;
    }

    @Override
    public String label() {
        return "登记合同";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(TenderVariables.CONTRACT_NUMBER, TenderVariables.CONTRACT_SUM, TenderVariables.SIGNED_ON);
    }

    @Override
    protected void record(Step step) {
        tenders.setContract(
                step.project(),
                step.get(TenderVariables.CONTRACT_NUMBER),
                step.get(TenderVariables.CONTRACT_SUM),
                step.get(TenderVariables.SIGNED_ON));
    }
}
