package cn.jiugai.deadline;

import cn.jiugai.calendar.WorkCalendar;
import cn.jiugai.deadline.MilestoneRegister.Missed;
import cn.jiugai.deadline.MilestoneRegister.Row;
import cn.jiugai.deadline.MilestoneStanding.Urgency;
import cn.jiugai.escalation.Escalation;
import cn.jiugai.escalation.Escalations;
import cn.jiugai.plan.Milestone;
import cn.jiugai.plan.PlanRecords;
import cn.jiugai.plan.PlanRecords.ProjectDate;
import cn.jiugai.project.ProjectState;
import cn.jiugai.project.ProjectStates;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Says for cards and pages how the dates of a project stand today. */
@Component
public class MilestoneStandings {

    private final PlanRecords plans;
    private final MilestoneRegister register;
    private final Watches watches;
    private final Escalations escalations;
    private final ProjectStates states;
    private final WorkCalendar calendar;

    MilestoneStandings(
            PlanRecords plans,
            MilestoneRegister register,
            Watches watches,
            Escalations escalations,
            ProjectStates states,
            WorkCalendar calendar) {
        this.plans = plans;
        this.register = register;
        this.watches = watches;
        this.escalations = escalations;
        this.states = states;
        this.calendar = calendar;
    }

    /** In the order of the year; empty if the project's plan has not begun. */
    public List<MilestoneStanding> of(String project) {
        return plans.dates(project).stream().map(this::standing).toList();
    }

    private MilestoneStanding standing(ProjectDate date) {
        Optional<Row> row = register.find(date.project(), date.kind());
        if (row.isEmpty() && date.standing(calendar.today()) == Milestone.Standing.HISTORY) {
            return standing(date, Urgency.CALM, "计划启动前已过，只作记录");
        }
        Optional<LocalDate> kept = row.map(Row::keptOn);
        MilestoneStanding now = kept.map(day -> standing(date, Urgency.CALM, "已于%s完成".formatted(day) + late(date, day)))
                .orElseGet(() -> open(date, row));
        return standing(date, now.urgency(), now.text() + carried(date));
    }

    /** What became of the date in the years before; nothing if the project was not carried over. */
    private String carried(ProjectDate date) {
        return register.carried(date.project(), date.kind()).stream()
                .map(old -> "；%d年度原定%s，%s，已结转"
                        .formatted(
                                old.planYear(),
                                old.dueOn(),
                                old.days() > 0 ? "逾期%d天未完成".formatted(old.days()) : "到结转时尚未到期"))
                .collect(Collectors.joining());
    }

    private static String late(ProjectDate date, LocalDate kept) {
        return kept.isAfter(date.due()) ? "，逾期%d天".formatted(ChronoUnit.DAYS.between(date.due(), kept)) : "";
    }

    private MilestoneStanding open(ProjectDate date, Optional<Row> row) {
        ProjectState state = states.of(date.project());
        if (state.isEnd()) {
            return standing(date, Urgency.CALM, "项目%s，不再督办".formatted(state.label()));
        }
        LocalDate today = calendar.today();
        if (today.isAfter(date.due())) {
            long days = ChronoUnit.DAYS.between(date.due(), today);
            return standing(date, Urgency.OVERDUE, "逾期%d天".formatted(days) + escalated(date) + reopened(date));
        }
        boolean near = row.map(Row::remindDays)
                .map(days -> !today.isBefore(watches.of(date, days).remindOn()))
                .orElse(false);
        return near
                ? standing(
                        date,
                        Urgency.NEAR,
                        "临近，还剩%d个工作日".formatted(calendar.days().between(today, date.due())) + reopened(date))
                : standing(date, Urgency.CALM, "未到" + reopened(date));
    }

    private String reopened(ProjectDate date) {
        return register.reopened(date.project(), date.kind()).stream()
                .map(once -> "；曾于%s完成，登记的事实变动后自%s起重新计为未完成".formatted(once.keptOn(), once.reopenedOn()))
                .reduce("", (earlier, later) -> later);
    }

    private String escalated(ProjectDate date) {
        return register.missed(date.project(), date.kind()).stream()
                .map(Missed::escalation)
                .map(escalations::get)
                .filter(Escalation::isOpen)
                .map(escalation -> escalations
                        .demanded(escalation)
                        .map("，已督办，要求%s前完成"::formatted)
                        .orElse("，已督办"))
                .findFirst()
                .orElse("");
    }

    private static MilestoneStanding standing(ProjectDate date, Urgency urgency, String text) {
        return new MilestoneStanding(date.kind().label(), date.due(), urgency, text);
    }
}
