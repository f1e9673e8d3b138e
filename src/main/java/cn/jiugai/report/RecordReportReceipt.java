package cn.jiugai.report;

import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps whether the department in charge accepts a report. */
@Component
class RecordReportReceipt extends Recorder {

    private final ReportRegister register;
    private final ReportRounds rounds;

    RecordReportReceipt(ReportRegister register, ReportRounds rounds) {
        this.register = register;
        this.rounds = rounds;
    }

    @Override
    public String label() {
        return "登记接收意见";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(ReportVariables.RECEIPT_STANCE, ReportVariables.RECEIPT_REMARK);
    }

    @Override
    protected void record(Step step) {
        rounds.answer(
                register.get(step.project()).id(),
                ReportVariables.PASS.equals(step.get(ReportVariables.RECEIPT_STANCE)),
                step.find(ReportVariables.RECEIPT_REMARK).orElse(null),
                step.person());
    }
}
