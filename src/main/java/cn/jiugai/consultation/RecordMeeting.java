package cn.jiugai.consultation;

import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps a seminar or an expert review, and each proposal that was made at it (HG-2-5). */
@Component
class RecordMeeting extends Recorder {

    private final MeetingRegister meetings;

    RecordMeeting(MeetingRegister meetings) {
        this.meetings = meetings;
    }

    @Override
    public String label() {
        return "登记研讨会和论证会";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(
                ConsultationVariables.MEETING_KIND,
                ConsultationVariables.MEETING_DAY,
                ConsultationVariables.MEETING_PLACE,
                ConsultationVariables.PARTICIPANTS,
                ConsultationVariables.MEETING_TOPIC,
                ConsultationVariables.MEETING_CONCLUSION,
                ConsultationVariables.PROPOSALS);
    }

    @Override
    protected void record(Step step) {
        Meeting meeting = new Meeting(
                0,
                MeetingKind.of(step.get(ConsultationVariables.MEETING_KIND)),
                step.get(ConsultationVariables.MEETING_DAY),
                step.get(ConsultationVariables.MEETING_PLACE),
                step.get(ConsultationVariables.PARTICIPANTS),
                step.get(ConsultationVariables.MEETING_TOPIC),
                step.get(ConsultationVariables.MEETING_CONCLUSION),
                null,
                null);
        meetings.add(step.project(), meeting, step.person());
        meetings.propose(
                step.project(), step.find(ConsultationVariables.PROPOSALS).orElse(List.of()));
    }
}
