package cn.jiugai.payment;

import cn.jiugai.calendar.WorkCalendar;
import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps whether the contractor agrees to the audited sum; with that the settlement is agreed (JA-3.5-4). */
@Component
class RecordAuditAnswer extends Recorder {

    private final Settlements settlements;
    private final WorkCalendar calendar;

    RecordAuditAnswer(Settlements settlements, WorkCalendar calendar) {
        this.settlements = settlements;
        this.calendar = calendar;
    }

    @Override
    public String label() {
        return "登记对审定结果的答复";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(SettlementVariables.ANSWER, SettlementVariables.OBJECTION);
    }

    @Override
    protected void record(Step step) {
        boolean agrees = SettlementVariables.AGREE.equals(step.get(SettlementVariables.ANSWER));
        settlements.answer(
                step.project(),
                agrees ? null : step.get(SettlementVariables.OBJECTION),
                calendar.today(),
                step.person());
    }
}
