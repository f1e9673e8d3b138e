package cn.jiugai.consultation;

import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps whether a proposal is adopted, and how; or why not (HG-2-5). */
@Component
class RecordProposalAnswer extends Recorder {

    private final MeetingRegister meetings;

    RecordProposalAnswer(MeetingRegister meetings) {
        this.meetings = meetings;
    }

    @Override
    public String label() {
        return "登记建议的答复";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(
                ConsultationVariables.PROPOSAL,
                ConsultationVariables.PROPOSAL_OUTCOME,
                ConsultationVariables.PROPOSAL_ANSWER);
    }

    @Override
    protected void record(Step step) {
        meetings.settle(
                step.project(),
                step.get(ConsultationVariables.PROPOSAL),
                Outcome.sent(step.get(ConsultationVariables.PROPOSAL_OUTCOME)),
                step.get(ConsultationVariables.PROPOSAL_ANSWER),
                step.person());
    }
}
