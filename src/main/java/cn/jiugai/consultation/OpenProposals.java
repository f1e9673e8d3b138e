package cn.jiugai.consultation;

import cn.jiugai.engine.Step;
import cn.jiugai.engine.Subjects;
import java.util.List;
import org.springframework.stereotype.Component;

/** The proposals of the meetings that are neither adopted nor answered, by number (HG-2-5). */
@Component
class OpenProposals extends Subjects {

    private final MeetingRegister meetings;

    OpenProposals(MeetingRegister meetings) {
        this.meetings = meetings;
    }

    @Override
    public String label() {
        return "待答复的建议";
    }

    @Override
    protected List<String> subjects(Step step) {
        return meetings.proposals(step.project()).stream()
                .filter(Proposal::isOpen)
                .map(proposal -> String.valueOf(proposal.number()))
                .toList();
    }
}
