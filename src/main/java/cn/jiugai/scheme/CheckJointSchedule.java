package cn.jiugai.scheme;

import cn.jiugai.engine.Check;
import cn.jiugai.engine.Step;
import cn.jiugai.rule.Verdict;
import org.springframework.stereotype.Component;

/** Refuses a schedule in which a place would be opened twice or a utility has not agreed (JA-4.3-2). */
@Component
class CheckJointSchedule extends Check {

    private final ScheduleRegister schedules;

    CheckJointSchedule(ScheduleRegister schedules) {
        this.schedules = schedules;
    }

    @Override
    public String label() {
        return "核对同步实施计划";
    }

    @Override
    protected Verdict verdict(Step step) {
        return schedules.schedule(step.district(), step.project()).check();
    }
}
