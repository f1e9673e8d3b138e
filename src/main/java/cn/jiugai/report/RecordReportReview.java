package cn.jiugai.report;

import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps what the second person of the street says to a filing. */
@Component
class RecordReportReview extends Recorder {

    private final ReportRegister register;
    private final ReportRounds rounds;

    RecordReportReview(ReportRegister register, ReportRounds rounds) {
        this.register = register;
        this.rounds = rounds;
    }

    @Override
    public String label() {
        return "登记内部审核意见";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(ReportVariables.REVIEW_STANCE, ReportVariables.REVIEW_REMARK);
    }

    @Override
    protected void record(Step step) {
        rounds.review(
                register.get(step.project()).id(),
                ReportVariables.PASS.equals(step.get(ReportVariables.REVIEW_STANCE)),
                step.find(ReportVariables.REVIEW_REMARK).orElse(null),
                step.person());
    }
}
