package cn.jiugai.consultation;

import cn.jiugai.engine.Opener;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Says which proposal a task is about, and at which meeting it was made (HG-2-5). */
@Component
class OpenProposal extends Opener {

    private final MeetingRegister meetings;

    OpenProposal(MeetingRegister meetings) {
        this.meetings = meetings;
    }

    @Override
    public String label() {
        return "带出建议";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(ConsultationVariables.PROPOSAL);
    }

    @Override
    protected void open(Step step, Sheet sheet) {
        int number = step.get(ConsultationVariables.PROPOSAL);
        Proposal proposal = meetings.proposals(step.project()).stream()
                .filter(each -> each.number() == number)
                .findFirst()
                .orElseThrow();
        Meeting meeting = meetings.meetings(step.project()).stream()
                .filter(each -> each.number() == proposal.meeting())
                .findFirst()
                .orElseThrow();
        sheet.about("第%d条".formatted(number));
        sheet.fill(
                ConsultationVariables.PROPOSAL_TEXT,
                "第%d条（%s %s）：%s"
                        .formatted(number, meeting.heldOn(), meeting.kind().title(), proposal.proposal()));
    }
}
