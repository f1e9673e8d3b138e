package cn.jiugai.consultation;

import cn.jiugai.engine.Check;
import cn.jiugai.engine.Parameter;
import cn.jiugai.engine.Step;
import cn.jiugai.rule.Verdict;
import java.util.List;
import org.springframework.stereotype.Component;

/** Refuses to end the second round before enough meetings of both kinds were held (HG-2-5). */
@Component
class CheckMeetings extends Check {

    private final MeetingRegister meetings;

    CheckMeetings(MeetingRegister meetings) {
        this.meetings = meetings;
    }

    @Override
    public String label() {
        return "核对研讨会和论证会";
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(ConsultationVariables.MINIMUM_MEETINGS);
    }

    @Override
    protected Verdict verdict(Step step) {
        return new Meetings(meetings.meetings(step.project()), step.get(ConsultationVariables.MINIMUM_MEETINGS))
                .check();
    }
}
