package cn.jiugai.consultation;

import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps what the experts said at their review, and each of their proposals (HG-2-5). */
@Component
class RecordExpertOpinion extends Recorder {

    private final MeetingRegister meetings;

    RecordExpertOpinion(MeetingRegister meetings) {
        this.meetings = meetings;
    }

    @Override
    public String label() {
        return "登记专家意见";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(
                ConsultationVariables.EXPERTS,
                ConsultationVariables.EXPERT_OPINION,
                ConsultationVariables.EXPERT_PROPOSALS);
    }

    @Override
    protected void record(Step step) {
        meetings.judge(
                step.project(),
                step.get(ConsultationVariables.EXPERTS),
                step.get(ConsultationVariables.EXPERT_OPINION));
        meetings.propose(
                step.project(),
                step.find(ConsultationVariables.EXPERT_PROPOSALS).orElse(List.of()));
    }
}
