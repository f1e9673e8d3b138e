package cn.jiugai.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What other phases may read of the plans: the dates under which projects run. */
@Component
public class PlanRecords {

    private static final String DATES = """
            select p.number, p.district, m.kind, m.due, a.started_at, p.registered_at
            from project p
            join annual_plan a on a.district = p.district and a.plan_year = p.plan_year
            join plan_milestone m on m.plan = a.id
            where a.started_at is not null\s""";

    private static final String ORDER = " order by p.number, m.due";

    private final JdbcClient jdbc;
    private final Clock clock;

    PlanRecords(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * A date of the plan year as it stands for a project.
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

    /** The dates of all projects of a plan. */
    public List<ProjectDate> dates(String district, int year) {
        return read(jdbc.sql(DATES + "and a.district = ? and a.plan_year = ?" + ORDER)
                .params(district, year));
    }

    /** The dates of all projects that are going on. */
    public List<ProjectDate> allDates() {
        return read(jdbc.sql(DATES + "and p.state = 'RUNNING'" + ORDER));
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
