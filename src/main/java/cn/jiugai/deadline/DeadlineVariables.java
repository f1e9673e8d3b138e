package cn.jiugai.deadline;

import cn.jiugai.engine.Parameter;
import cn.jiugai.engine.Variable;
import cn.jiugai.plan.MilestoneKind;
import java.time.LocalDate;

/** What the process {@code milestoneWatch} is started with, and the fields of its form. */
final class DeadlineVariables {

    static final Variable<MilestoneKind> MILESTONE =
            new Variable<>("milestone", "文字", value -> MilestoneKind.valueOf(value.toString()));

    static final Parameter<Integer> REMIND_DAYS = Parameter.count("remindDays", "提前几个工作日提醒", 1, 60);

    static final Variable<String> PROGRESS = Variable.text("progress");
    static final Variable<LocalDate> FORECAST_ON = Variable.day("forecastOn");

    private DeadlineVariables() {}
}
