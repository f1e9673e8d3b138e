package cn.jiugai.deadline;

import cn.jiugai.calendar.WorkCalendar;
import cn.jiugai.plan.MilestoneKind;
import cn.jiugai.plan.PlanRecords;
import cn.jiugai.plan.PlanRecords.ProjectDate;
import org.springframework.stereotype.Component;

/** Works out what is to be done about a date of a project. */
@Component
class Watches {

    private final PlanRecords plans;
    private final MilestoneRegister register;
    private final WorkCalendar calendar;

    Watches(PlanRecords plans, MilestoneRegister register, WorkCalendar calendar) {
        this.plans = plans;
        this.register = register;
        this.calendar = calendar;
    }

    /** @param remindDays working days before the last day on which the street is reminded */
    Watch of(ProjectDate date, int remindDays) {
        return new Watch(
                date.due(),
                calendar.days().plus(date.due(), -remindDays),
                register.forecasts(date.project(), date.kind()).stream()
                        .anyMatch(forecast -> forecast.dueOn().equals(date.due())));
    }

    /** @throws IllegalStateException if the plan of the project has no such date */
    ProjectDate date(String project, MilestoneKind kind) {
        return plans.dates(project).stream()
                .filter(date -> date.kind() == kind)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("年度计划没有项目%s的节点“%s”".formatted(project, kind.label())));
    }
}
