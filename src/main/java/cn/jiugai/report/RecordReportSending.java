package cn.jiugai.report;

import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps who has sent the stamped report, and when. */
@Component
class RecordReportSending extends Recorder {

    private final ReportRegister register;
    private final ReportRounds rounds;

    RecordReportSending(ReportRegister register, ReportRounds rounds) {
        this.register = register;
        this.rounds = rounds;
    }

    @Override
    public String label() {
        return "登记盖章报送";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(ReportVariables.SEALED);
    }

    /** The form lets nobody go on without the tick. */
    @Override
    protected void record(Step step) {
        if (!step.yes(ReportVariables.SEALED)) {
            throw new IllegalStateException("报表“%s”没有盖章就报送".formatted(step.project()));
        }
        rounds.send(register.get(step.project()).id(), step.person());
    }
}
