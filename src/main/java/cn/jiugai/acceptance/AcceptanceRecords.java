package cn.jiugai.acceptance;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What other phases may read of the two acceptances. */
@Component
public class AcceptanceRecords {

    /**
     * A meeting of one of the two acceptances.
     *
     * @param kind Chinese name of the acceptance
     */
    public record Round(String kind, LocalDate heldOn, boolean passed) {}

    private final JdbcClient jdbc;
    private final ManagementPlans plans;

    AcceptanceRecords(JdbcClient jdbc, ManagementPlans plans) {
        this.jdbc = jdbc;
        this.plans = plans;
    }

    /** The meetings of both acceptances, the first one first. */
    public List<Round> rounds(String project) {
        return jdbc.sql("select kind, held_on, passed from acceptance_meeting where project = ? order by id")
                .param(project)
                .query((row, number) -> new Round(
                        AcceptanceKind.valueOf(row.getString("kind")).title(),
                        row.getObject("held_on", LocalDate.class),
                        row.getBoolean("passed")))
                .list();
    }

    /** The parts of the management plan as they were handed in last, with the application (JA-3.7-4). */
    public Map<ManagementPart, String> managementPlan(String project) {
        return plans.newest(project);
    }

    /** Whether the project has passed the joint acceptance (JA-3.7-1). */
    public boolean jointlyAccepted(String project) {
        return passed(project, AcceptanceKind.JOINT);
    }

    /** Whether the project has passed the comprehensive acceptance (JA-3.7-3). */
    public boolean comprehensivelyAccepted(String project) {
        return passed(project, AcceptanceKind.COMPREHENSIVE);
    }

    /** The day on which the later one of the two was passed, empty before both are. */
    public Optional<LocalDate> bothPassedOn(String project) {
        List<LocalDate> days = jdbc.sql(
                        "select min(concluded_on) from acceptance_meeting where project = ? and passed group by kind")
                .param(project)
                .query(LocalDate.class)
                .list();
        return days.size() == AcceptanceKind.values().length
                ? days.stream().max(LocalDate::compareTo)
                : Optional.empty();
    }

    private boolean passed(String project, AcceptanceKind kind) {
        return jdbc.sql("select count(*) from acceptance_meeting where project = ? and kind = ? and passed")
                        .params(project, kind.name())
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
