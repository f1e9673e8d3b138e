package cn.jiugai.consultation;

import cn.jiugai.engine.Step;
import cn.jiugai.engine.View;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The meetings held so far, and what became of each proposal (HG-2-5). */
@Component
class ShowMeetings extends View {

    private final MeetingRegister meetings;

    ShowMeetings(MeetingRegister meetings) {
        this.meetings = meetings;
    }

    @Override
    public String label() {
        return "显示会议和建议";
    }

    @Override
    protected String show(Step step) {
        String held = meetings.meetings(step.project()).stream()
                .map(ShowMeetings::line)
                .collect(Collectors.joining("\n"));
        String proposals = meetings.proposals(step.project()).stream()
                .map(ShowMeetings::line)
                .collect(Collectors.joining("\n"));
        return held + "\n\n建议：" + (proposals.isEmpty() ? "没有提出建议" : "\n\n" + proposals);
    }

    private static String line(Meeting meeting) {
        String experts =
                meeting.experts() == null ? "" : "；专家%d名：%s".formatted(meeting.experts(), meeting.expertOpinion());
        return "- 第%d次 %s，%s，%s，%d人参加：%s%s"
                .formatted(
                        meeting.number(),
                        meeting.kind().title(),
                        meeting.heldOn(),
                        meeting.place(),
                        meeting.participants(),
                        meeting.conclusion(),
                        experts);
    }

    private static String line(Proposal proposal) {
        String answer =
                proposal.isOpen() ? "待答复" : "%s，%s".formatted(proposal.outcome().title(), proposal.answer());
        return "- 第%d条（第%d次会议）%s：%s".formatted(proposal.number(), proposal.meeting(), proposal.proposal(), answer);
    }
}
