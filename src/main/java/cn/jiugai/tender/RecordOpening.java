package cn.jiugai.tender;

import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps day and place at which the bids were opened (开标). */
@Component
class RecordOpening extends Recorder {

    private final TenderRegister tenders;

    RecordOpening(TenderRegister tenders) {
        this.tenders = tenders;
    }

    @Override
    public String label() {
        return "登记开标情况";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(TenderVariables.OPENED_ON, TenderVariables.OPENED_PLACE, TenderVariables.BIDDERS);
    }

    @Override
    protected void record(Step step) {
        tenders.setOpening(step.project(), step.get(TenderVariables.OPENED_ON), step.get(TenderVariables.OPENED_PLACE));
    }
}
