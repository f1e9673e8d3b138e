package cn.jiugai.notice;

import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps the residents' meeting about the problems that the notice raised (HG-4.1-1). */
@Component
class RecordNoticeMeeting extends Recorder {

    private final ObjectionRegister objections;

    RecordNoticeMeeting(ObjectionRegister objections) {
        this.objections = objections;
    }

    @Override
    public String label() {
        return "登记居民议事会";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(
                NoticeVariables.MEETING_DAY,
                NoticeVariables.MEETING_PLACE,
                NoticeVariables.PARTICIPANTS,
                NoticeVariables.MEETING_CONCLUSION);
    }

    @Override
    protected void record(Step step) {
        ResidentsMeeting meeting = new ResidentsMeeting(
                0,
                step.get(NoticeVariables.MEETING_DAY),
                step.get(NoticeVariables.MEETING_PLACE),
                step.get(NoticeVariables.PARTICIPANTS),
                step.get(NoticeVariables.MEETING_CONCLUSION));
        objections.meet(step.project(), meeting, step.person());
    }
}
