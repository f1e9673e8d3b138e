package cn.jiugai.patrol;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** What other phases may read of the weekly inspections. */
@Component
public class PatrolRecords {

    /**
     * An inspection that was owed for a week (HG-4.2-2).
     *
     * @param party role that owes it
     * @param first the Monday of its week
     * @param inspectedOn null if nobody was there
     * @param missed whether the week was closed without it
     * @param findings what was found, in words
     */
    public record WeeklyInspection(
            int week, String party, LocalDate first, LocalDate inspectedOn, boolean missed, List<String> findings) {}

    private final PatrolRegister register;

    PatrolRecords(PatrolRegister register) {
        this.register = register;
    }

    /** Those of the weeks whose Sunday lies between two days, both included, the first week first. */
    public List<WeeklyInspection> between(String project, LocalDate from, LocalDate to) {
        return register.of(project).stream()
                .filter(patrol ->
                        !patrol.last().isBefore(from) && !patrol.last().isAfter(to))
                .map(this::inspection)
                .toList();
    }

    private WeeklyInspection inspection(Patrol patrol) {
        boolean done = patrol.state() == PatrolState.DONE;
        return new WeeklyInspection(
                patrol.week(),
                patrol.party(),
                patrol.first(),
                done ? patrol.inspectedOn() : null,
                patrol.state() == PatrolState.MISSED,
                done
                        ? register.findings(patrol.id()).stream()
                                .map(PatrolFinding::finding)
                                .toList()
                        : List.of());
    }
}
