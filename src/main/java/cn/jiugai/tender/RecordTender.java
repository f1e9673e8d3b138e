package cn.jiugai.tender;

import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps method and announcement of a tender, and why it is not EPC (JA-3.3-5). */
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
                TenderVariables.TENDER_METHOD,
                TenderVariables.METHOD_REASON,
                TenderVariables.ANNOUNCEMENT_NUMBER,
                TenderVariables.ANNOUNCED_ON);
    }

    @Override
    protected void record(Step step) {
        TenderMethod method = step.get(TenderVariables.TENDER_METHOD);
        tenders.add(
                step.project(),
                method,
                step.find(TenderVariables.METHOD_REASON)
                        .filter(reason -> method != TenderMethod.EPC)
                        .orElse(null),
                step.get(TenderVariables.ANNOUNCEMENT_NUMBER),
                step.get(TenderVariables.ANNOUNCED_ON));
    }
}
