package cn.jiugai.acceptance;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What other phases may read of the acceptances. */
@Component
public class AcceptanceRecords {

    /**
     * A meeting of an acceptance.
     *
     * @param kind Chinese name of the acceptance
     */
    public record Round(String kind, LocalDate heldOn, boolean passed) {}

    /**
     * An acceptance that was passed.
     *
     * @param filingNumber number in the approval management system (JA-3.7-2); null where the acceptance has none
     * @param heldOn day of the meeting at which it passed
     * @param rounds how often the parties met
     * @param conclusionNumber number of the paper in which it was concluded
     */
    public record Passed(
            String filingNumber, LocalDate heldOn, int rounds, String conclusionNumber, LocalDate concludedOn) {}

    /**
     * A deviation from plan or scheme that was accepted as it is (JA-3.7-3).
     *
     * @param item what of plan and scheme it concerns
     * @param built what was built instead
     * @param document in which it was accepted
     */
    public record AcceptedDeviation(String item, String built, String reason, String document) {}

    private final JdbcClient jdbc;
    private final ManagementPlans plans;
    private final Comparisons comparisons;

    AcceptanceRecords(JdbcClient jdbc, ManagementPlans plans, Comparisons comparisons) {
        this.jdbc = jdbc;
        this.plans = plans;
        this.comparisons = comparisons;
    }

    /** The meetings of all acceptances, the first one first. */
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

    /** Whether the project has passed the acceptance of the works by all parties (JA-3.7-1, HG-4.3-2). */
    public boolean jointlyAccepted(String project) {
        return joint(project).isPresent();
    }

    /** Whether the project has passed the comprehensive acceptance (JA-3.7-3). */
    public boolean comprehensivelyAccepted(String project) {
        return comprehensive(project).isPresent();
    }

    /** The acceptance of the works by all parties, whoever convenes it; empty until it is passed (JA-3.7-1, HG-4.3-2). */
    public Optional<Passed> joint(String project) {
        return passed(project, AcceptanceKind.JOINT, AcceptanceKind.COMPLETION);
    }

    /** The comprehensive acceptance, empty until it is passed. */
    public Optional<Passed> comprehensive(String project) {
        return passed(project, AcceptanceKind.COMPREHENSIVE);
    }

    /** The day on which the later one of the two was passed, empty before both are (JA-4.4-4). */
    public Optional<LocalDate> bothPassedOn(String project) {
        return joint(project)
                .flatMap(first -> comprehensive(project)
                        .map(second -> first.concludedOn().isAfter(second.concludedOn())
                                ? first.concludedOn()
                                : second.concludedOn()));
    }

    /** The deviations with which the project passed the comprehensive acceptance; none before it has. */
    public List<AcceptedDeviation> acceptedDeviations(String project) {
        return comparisons.accepted(project).stream()
                .map(item -> new AcceptedDeviation(item.label(), item.built(), item.reason(), item.document()))
                .toList();
    }

    private Optional<Passed> passed(String project, AcceptanceKind... kinds) {
        return jdbc.sql("""
                        select filing_number, held_on, round as rounds, conclusion_number, concluded_on
                        from acceptance_meeting where project = :project and kind in (:kinds) and passed
                        order by concluded_on, id limit 1""")
                .param("project", project)
                .param("kinds", Arrays.stream(kinds).map(Enum::name).toList())
                .query(Passed.class)
                .optional();
    }
}
