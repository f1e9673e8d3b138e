package cn.jiugai.feedback;

import cn.jiugai.calendar.WorkCalendar;
import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps that the street has confirmed a survey of satisfaction, and what it does about the dissatisfied (JA-4.8-2). */
@Component
class RecordSatisfactionReview extends Recorder {

    private final Surveys surveys;
    private final WorkCalendar calendar;

    RecordSatisfactionReview(Surveys surveys, WorkCalendar calendar) {
        this.surveys = surveys;
        this.calendar = calendar;
    }

    @Override
    public String label() {
        return "登记满意度调查审核意见";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(SatisfactionVariables.REVIEW, SatisfactionVariables.FOLLOW_UP);
    }

    @Override
    protected void record(Step step) {
        if (SatisfactionVariables.CONFIRMED.equals(step.get(SatisfactionVariables.REVIEW))) {
            surveys.confirm(
                    step.instance(),
                    step.get(SatisfactionVariables.FOLLOW_UP).strip(),
                    step.person(),
                    calendar.today());
        }
    }
}
