package cn.jiugai.feedback;

import cn.jiugai.calendar.WorkCalendar;
import cn.jiugai.engine.Action;
import cn.jiugai.engine.Parameter;
import cn.jiugai.engine.Parties;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Hands a remark to the unit that has to answer it (JA-3.5-3); leaves {@code days} for the due date of its task. */
@Component
class HandRemark extends Action {

    private final RemarkRounds rounds;
    private final Parties parties;
    private final WorkCalendar calendar;

    HandRemark(RemarkRounds rounds, Parties parties, WorkCalendar calendar) {
        this.rounds = rounds;
        this.parties = parties;
        this.calendar = calendar;
    }

    @Override
    public String label() {
        return "交办居民意见";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(RemarkVariables.RESPONSIBLE);
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(RemarkVariables.ANSWER_DAYS);
    }

    @Override
    public List<String> results() {
        return List.of("days");
    }

    @Override
    protected void act(Step step, Results results) {
        int days = step.get(RemarkVariables.ANSWER_DAYS);
        rounds.add(
                step.instance(),
                parties.unit(step, step.get(RemarkVariables.RESPONSIBLE)),
                calendar.dayOf(calendar.plus(days)));
        results.put("days", days);
    }
}
