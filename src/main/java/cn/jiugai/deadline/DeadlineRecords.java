package cn.jiugai.deadline;

import cn.jiugai.calendar.WorkCalendar;
import cn.jiugai.deadline.MilestoneRegister.Row;
import cn.jiugai.plan.PlanRecords;
import cn.jiugai.plan.PlanRecords.ProjectDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What other phases may read of the dates of the plan year. */
@Component
public class DeadlineRecords {

    private final MilestoneStandings standings;
    private final PlanRecords plans;
    private final MilestoneRegister register;
    private final WorkCalendar calendar;

    DeadlineRecords(
            MilestoneStandings standings, PlanRecords plans, MilestoneRegister register, WorkCalendar calendar) {
        this.standings = standings;
        this.plans = plans;
        this.register = register;
        this.calendar = calendar;
    }

    /** How a project stands with its dates, in the order of the year; empty if its plan has not begun. */
    public List<MilestoneStanding> standings(String project) {
        return standings.of(project);
    }

    /** How many dates of the plan year are watched for the project; those that were over before it began are none of them. */
    public int watched(String project) {
        return (int) plans.dates(project).stream()
                .filter(date -> register.find(project, date.kind()).isPresent())
                .count();
    }

    /** Chinese names of the dates that the project has kept late, or that are over today and not kept. */
    public List<String> late(String project) {
        return plans.dates(project).stream()
                .filter(date -> register.find(project, date.kind())
                        .filter(row -> isLate(date, row))
                        .isPresent())
                .map(date -> date.kind().label())
                .toList();
    }

    private boolean isLate(ProjectDate date, Row row) {
        LocalDate done = Optional.ofNullable(row.keptOn()).orElseGet(calendar::today);
        return done.isAfter(date.due());
    }
}
