package cn.jiugai.tender;

import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps method and announcement of a tender (JA-3.3-5). */
@Component
class RecordTender extends Recorder {

    private final TenderRegister tenders;

    RecordTender(TenderRegister tenders) {
        this.tenders = tenders;
    }

    @Override
    public String label() {
        return "登记招标公告";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(
                TenderVariables.TENDER_METHOD, TenderVariables.ANNOUNCEMENT_NUMBER, TenderVariables.ANNOUNCED_ON);
    }

    @Override
    protected void record(Step step) {
        tenders.add(
                step.project(),
                step.get(TenderVariables.TENDER_METHOD),
                step.get(TenderVariables.ANNOUNCEMENT_NUMBER),
                step.get(TenderVariables.ANNOUNCED_ON));
    }
}
