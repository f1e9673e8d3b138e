package cn.jiugai.plan;

import cn.jiugai.sheet.CellText;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What other phases may read of the plans: the dates under which projects run. */
@Component
public class PlanRecords {

    private static final String DATES = """
            select p.number, p.district, m.kind, coalesce(d.due, m.due) as due, a.started_at, p.registered_at
            from project p
            join annual_plan a on a.district = p.district and a.plan_year = p.plan_year
            join plan_milestone m on m.plan = a.id
            left join project_date d on d.project = p.number and d.kind = m.kind and d.plan_year = (
                select max(n.plan_year) from project_date n where n.project = p.number and n.kind = m.kind)
            where a.started_at is not null\s""";

    private static final String ORDER = " order by p.number, due";

    private final AnnualPlans plans;
    private final PlanRegister register;
    private final SelectionPlanRegister selections;
    private final GuaranteeTasks tasks;
    private final JdbcClient jdbc;
    private final Clock clock;

    PlanRecords(
            JdbcClient jdbc,
            AnnualPlans plans,
            PlanRegister register,
            SelectionPlanRegister selections,
            GuaranteeTasks tasks,
            Clock clock) {
        this.selections = selections;
        this.tasks = tasks;
        this.plans = plans;
        this.register = register;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * A date of the plan year as it stands for a project; for one that was carried over the date that was approved for it.
     *
     * @param due the last day on which it is kept
     * @param began the day on which the project began under the plan; a date before it is history
     */
    public record ProjectDate(String project, String district, MilestoneKind kind, LocalDate due, LocalDate began) {

        public Milestone.Standing standing(LocalDate today) {
            return new Milestone(kind, due).standing(today, began);
        }
    }

    /** The dates of a project in the order of the year; empty if its plan has not begun. */
    public List<ProjectDate> dates(String project) {
        return read(jdbc.sql(DATES + "and p.number = ?" + ORDER).param(project));
    }

    /** The last day that this date had in an earlier plan year of its project. */
    public LocalDate dateBefore(ProjectDate date, int year) {
        return jdbc.sql("""
                        select coalesce(d.due, m.due) from project p
                        join annual_plan a on a.district = p.district and a.plan_year = p.plan_year
                        join plan_milestone m on m.plan = a.id and m.kind = :kind
                        left join project_date d on d.project = p.number and d.kind = m.kind and d.plan_year = :year
                        where p.number = :project""")
                .param("kind", date.kind().name())
                .param("year", year)
                .param("project", date.project())
                .query(LocalDate.class)
                .single();
    }

    /** The dates of all projects of a plan. */
    public List<ProjectDate> dates(String district, int year) {
        return read(jdbc.sql(DATES + "and a.district = ? and a.plan_year = ?" + ORDER)
                .params(district, year));
    }

    /** The dates of all projects that are going on. */
    public List<ProjectDate> allDates() {
        return read(jdbc.sql(DATES + "and p.state = 'RUNNING'" + ORDER));
    }

    /** What the plan of the year publishes; empty if there is none. */
    public Optional<PlanTotals> published(String district, int year) {
        return plans.find(district, year).map(AnnualPlan::published);
    }

    /** What the plan of the year lists as new: all of its totals but what goes on from the year before. */
    public Optional<PlanTotals> listed(String district, int year) {
        return plans.find(district, year)
                .map(plan -> PlanTotals.of(register.projects(plan), register.communities(plan), List.of()));
    }

    /** The project that the plan of the year, begun or not, lists with a community of this name; empty if none does. */
    public Optional<PlannedProject> listedWith(String district, int year, String community) {
        String key = CellText.key(community);
        return plans.find(district, year)
                .flatMap(plan -> register.communities(plan).stream()
                        .filter(each -> CellText.key(each.name()).equals(key))
                        .findFirst()
                        .flatMap(each -> register.projects(plan).stream()
                                .filter(project -> project.number().equals(each.project()))
                                .findFirst()));
    }

    /**
     * What a plan sets for the selection of its communities.
     *
     * @param plan business key of the plan
     * @throws IllegalStateException in Chinese, if its communities are not selected or applications are not open yet
     */
    public SelectionFrame selection(String plan) {
        AnnualPlan found = plans.get(plan);
        return new SelectionFrame(
                plan,
                found.district(),
                found.year(),
                selections.closingDay(found).orElseThrow(() -> notOpen(plan)),
                selections.groups(found).orElseThrow(() -> notOpen(plan)),
                selections.budget(found),
                tasks.of(found));
    }

    /** The last day of applications for the plan of a year; empty if none is set, as for a plan that is imported. */
    public Optional<LocalDate> closingDay(String district, int year) {
        return plans.find(district, year).flatMap(selections::closingDay);
    }

    /** What the plan of the year takes in beside the selection, by number. */
    public List<GuaranteeTask> guaranteed(String district, int year) {
        return plans.find(district, year).map(tasks::of).orElse(List.of());
    }

    private static IllegalStateException notOpen(String plan) {
        return new IllegalStateException(plan + "还没有开放申报");
    }

    /** The budget of a plan with the report that it rests on (HG-6-7); empty if there is none. */
    public Optional<PlanBudget> budget(String district, int year) {
        return plans.find(district, year).flatMap(selections::budget);
    }

    private List<ProjectDate> read(JdbcClient.StatementSpec query) {
        return query.query((row, number) -> new ProjectDate(
                        row.getString("number"),
                        row.getString("district"),
                        MilestoneKind.valueOf(row.getString("kind")),
                        row.getObject("due", LocalDate.class),
                        later(
                                row.getObject("started_at", OffsetDateTime.class),
                                row.getObject("registered_at", OffsetDateTime.class))))
                .list();
    }

    private LocalDate later(OffsetDateTime planStarted, OffsetDateTime registered) {
        return (planStarted.isAfter(registered) ? planStarted : registered)
                .atZoneSameInstant(clock.getZone())
                .toLocalDate();
    }
}
