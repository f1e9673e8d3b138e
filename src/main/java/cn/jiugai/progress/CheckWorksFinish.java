package cn.jiugai.progress;

import cn.jiugai.calendar.WorkCalendar;
import cn.jiugai.construction.ConstructionRecords;
import cn.jiugai.engine.Check;
import cn.jiugai.engine.Step;
import cn.jiugai.rule.Verdict;
import org.springframework.stereotype.Component;

/** Lets reported items count as finished (JA-4.4-3). */
@Component
class CheckWorksFinish extends Check {

    private final FinishRegister register;
    private final ConstructionRecords construction;
    private final WorkCalendar calendar;

    CheckWorksFinish(FinishRegister register, ConstructionRecords construction, WorkCalendar calendar) {
        this.register = register;
        this.construction = construction;
        this.calendar = calendar;
    }

    @Override
    public String label() {
        return "核对分项完工";
    }

    @Override
    protected String about(Step step) {
        return step.instance();
    }

    @Override
    protected Verdict verdict(Step step) {
        return new WorksFinish(
                        construction.startedOn(step.project()).orElse(null),
                        calendar.today(),
                        register.get(step.instance()))
                .check();
    }
}
