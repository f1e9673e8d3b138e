package cn.jiugai.community;

import cn.jiugai.calendar.WorkCalendar;
import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps whether a suggestion is adopted, and what is done about it or why not (HG-2-8). */
@Component
class RecordSuggestionAnswer extends Recorder {

    private static final String ADOPTED = "ADOPTED";

    private final CommunityLife life;
    private final WorkCalendar calendar;

    RecordSuggestionAnswer(CommunityLife life, WorkCalendar calendar) {
        this.life = life;
        this.calendar = calendar;
    }

    @Override
    public String label() {
        return "登记居民建议的答复";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(
                CommunityVariables.SUGGESTION_ID, CommunityVariables.SUGGESTION_ANSWER, CommunityVariables.ANSWER_TEXT);
    }

    @Override
    protected void record(Step step) {
        life.answer(
                step.get(CommunityVariables.SUGGESTION_ID),
                ADOPTED.equals(step.get(CommunityVariables.SUGGESTION_ANSWER)),
                step.get(CommunityVariables.ANSWER_TEXT).strip(),
                step.person(),
                calendar.today());
    }
}
