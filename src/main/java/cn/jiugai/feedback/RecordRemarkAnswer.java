package cn.jiugai.feedback;

import cn.jiugai.calendar.WorkCalendar;
import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps what the responsible unit answers to a remark, and on which day (JA-3.5-3). */
@Component
class RecordRemarkAnswer extends Recorder {

    private final RemarkRounds rounds;
    private final WorkCalendar calendar;

    RecordRemarkAnswer(RemarkRounds rounds, WorkCalendar calendar) {
        this.rounds = rounds;
        this.calendar = calendar;
    }

    @Override
    public String label() {
        return "登记责任单位的答复";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(RemarkVariables.ANSWER, RemarkVariables.ANSWER_TEXT);
    }

    @Override
    protected void record(Step step) {
        rounds.answer(
                step.instance(),
                RemarkRound.Answer.valueOf(step.get(RemarkVariables.ANSWER)),
                step.get(RemarkVariables.ANSWER_TEXT).strip(),
                step.person(),
                calendar.today());
    }
}
