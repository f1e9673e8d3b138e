package cn.jiugai.scheme;

import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps day and place of the review that the city's housing bureau convenes (JA-3.3-3). */
@Component
class RecordReviewMeeting extends Recorder {

    private final SchemeRegister schemes;

    RecordReviewMeeting(SchemeRegister schemes) {
        this.schemes = schemes;
    }

    @Override
    public String label() {
        return "登记论证会";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(SchemeVariables.MEETING_DAY, SchemeVariables.MEETING_PLACE);
    }

    @Override
    protected void record(Step step) {
        schemes.addMeeting(
                step.project(), step.get(SchemeVariables.MEETING_DAY), step.get(SchemeVariables.MEETING_PLACE));
    }
}
