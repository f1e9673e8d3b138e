package cn.jiugai.scheme;

import cn.jiugai.engine.Step;
import cn.jiugai.engine.Subjects;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * The utilities that still have to confirm their part of the joint schedule: at first all that the works list concerns,
 * later those that did not agree or whose window has moved. Nobody, while a place has no window yet: the check that follows
 * then sends it back to the street.
 */
@Component
class OwingUtilities extends Subjects {

    private final ScheduleRegister schedules;

    OwingUtilities(ScheduleRegister schedules) {
        this.schedules = schedules;
    }

    @Override
    public String label() {
        return "待确认施工期的专营单位";
    }

    @Override
    protected List<String> subjects(Step step) {
        JointSchedule schedule = schedules.schedule(step.district(), step.project());
        return schedule.isProposed() ? schedule.owing() : List.of();
    }
}
