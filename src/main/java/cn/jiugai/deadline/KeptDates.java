package cn.jiugai.deadline;

import cn.jiugai.acceptance.AcceptanceRecords;
import cn.jiugai.construction.ConstructionRecords;
import cn.jiugai.permit.PermitRecords;
import cn.jiugai.plan.MilestoneKind;
import cn.jiugai.progress.ProgressRecords;
import cn.jiugai.scheme.SchemeRecords;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Knows from the register on which day a project did what a date of the plan year is about. */
@Component
class KeptDates {

    private final SchemeRecords schemes;
    private final PermitRecords permits;
    private final ConstructionRecords construction;
    private final ProgressRecords progress;
    private final AcceptanceRecords acceptances;
    private final Clock clock;

    KeptDates(
            SchemeRecords schemes,
            PermitRecords permits,
            ConstructionRecords construction,
            ProgressRecords progress,
            AcceptanceRecords acceptances,
            Clock clock) {
        this.schemes = schemes;
        this.permits = permits;
        this.construction = construction;
        this.progress = progress;
        this.acceptances = acceptances;
        this.clock = clock;
    }

    /** Empty while it is not done, or done on paper on a day that is still to come. */
    Optional<LocalDate> keptOn(String project, MilestoneKind kind) {
        return (switch (kind) {
                    case PREPARATION -> both(schemes.passedOn(project), projectApprovedOn(project));
                    case WORKS_START -> construction.startedOn(project);
                    case BASIC_WORKS -> progress.basicFinishedOn(project);
                    case WORKS_DONE -> construction.doneOn(project);
                    case ACCEPTANCES -> acceptances.bothPassedOn(project);
                    case FINAL_ACCEPTANCE -> acceptances.joint(project).map(AcceptanceRecords.Passed::concludedOn);
                })
                .filter(day -> !day.isAfter(LocalDate.now(clock)));
    }

    private Optional<LocalDate> projectApprovedOn(String project) {
        return permits.projectApprovedAt(project)
                .map(moment -> moment.atZoneSameInstant(clock.getZone()).toLocalDate());
    }

    private static Optional<LocalDate> both(Optional<LocalDate> one, Optional<LocalDate> other) {
        return one.flatMap(first -> other.map(second -> first.isAfter(second) ? first : second));
    }
}
