package cn.jiugai.plan;

import cn.jiugai.office.Assignments;
import cn.jiugai.play.Player;
import cn.jiugai.project.Community;
import cn.jiugai.project.Project;
import cn.jiugai.project.Projects;
import cn.jiugai.rule.Fen;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Plans of years of their own that begin at the engine's time, with one project of the street 中市 each. */
@Component
public class StartedPlan {

    private static final AtomicInteger YEAR = new AtomicInteger(2060);

    private final JdbcClient jdbc;
    private final Projects projects;
    private final Assignments assignments;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    StartedPlan(
            JdbcClient jdbc,
            Projects projects,
            Assignments assignments,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            Clock clock) {
        this.jdbc = jdbc;
        this.projects = projects;
        this.assignments = assignments;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** A year that no test has used. */
    public int newYear() {
        return YEAR.incrementAndGet();
    }

    /**
     * Begins the plan of the year, with the date 31 March and, if wanted, the other three.
     *
     * @return number of its project
     */
    public String begin(int year, boolean allDates) {
        return begin(year, allDates, Fen.ofYuan("100"));
    }

    /** The same with communities of these names, 100 households each, and an estimate. */
    public String begin(int year, boolean allDates, Fen estimate, String... communities) {
        String project = "JA-%d-01".formatted(year);
        transaction.executeWithoutResult(status -> {
            write(year);
            milestone(year, MilestoneKind.PREPARATION, LocalDate.of(year, 3, 31));
            if (allDates) {
                milestone(year, MilestoneKind.WORKS_START, LocalDate.of(year, 5, 31));
                milestone(year, MilestoneKind.BASIC_WORKS, LocalDate.of(year, 9, 30));
                milestone(year, MilestoneKind.ACCEPTANCES, LocalDate.of(year, 11, 30));
            }
            projects.register(
                    new Project(project, Player.JINAN, year, "试验项目", estimate),
                    Arrays.stream(communities)
                            .map(name -> new Community(null, project, name, 1995, 100, 4, new BigDecimal("10000.00")))
                            .toList());
            assignments.name(Player.JINAN, project, "streetOffice", "zhongshiStreet", "test");
            events.publishEvent(new PlanStarted(Player.JINAN, year));
        });
        return project;
    }

    private void write(int year) {
        jdbc.sql("""
                        insert into annual_plan (district, plan_year, business_key, projects, communities, households,
                                                 buildings, area_wan_m2, investment_fen, state, file_name, imported_by,
                                                 imported_at, started_at)
                        values ('jinan', ?, ?, 1, 1, 1, 1, 1, 100, 'STARTED', 'plan.xlsx', 'test', ?, ?)""")
                .params(year, key(year), OffsetDateTime.now(clock), OffsetDateTime.now(clock))
                .update();
    }

    public static String key(int year) {
        return "JA-plan-" + year;
    }

    private void milestone(int year, MilestoneKind kind, LocalDate due) {
        jdbc.sql("insert into plan_milestone (plan, kind, due) select id, ?, ? from annual_plan where business_key = ?")
                .params(kind.name(), due, key(year))
                .update();
    }
}
