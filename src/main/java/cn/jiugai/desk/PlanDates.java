package cn.jiugai.desk;

import cn.jiugai.deadline.MilestoneStanding;
import cn.jiugai.deadline.MilestoneStanding.Urgency;
import cn.jiugai.deadline.MilestoneStandings;
import cn.jiugai.engine.OpenTask;
import cn.jiugai.project.Project;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The dates of the plan year under which a task's project runs, as the basis of a step and its card show them. */
@Component
class PlanDates {

    private final MilestoneStandings standings;

    PlanDates(MilestoneStandings standings) {
        this.standings = standings;
    }

    /**
     * @param name what is to be done by then
     * @param due the last day
     * @param standing how it stands today, in Chinese
     */
    record PlanDate(String name, LocalDate due, String standing) {}

    /** In the order of the year; empty for a matter of the whole district, or a plan that has not begun. */
    List<PlanDate> of(OpenTask task) {
        return of(task.project());
    }

    /** The same for a project. */
    List<PlanDate> of(Project project) {
        return of(project.number());
    }

    /** The most urgent one as a Chinese sentence, the earliest of several; empty if none is near or over. */
    Optional<String> urgent(OpenTask task) {
        return standings.of(task.project()).stream()
                .filter(standing -> standing.urgency() != Urgency.CALM)
                .min(Comparator.comparing(MilestoneStanding::urgency).reversed().thenComparing(MilestoneStanding::due))
                .map(standing -> "节点“%s”%s".formatted(standing.name(), standing.text()));
    }

    private List<PlanDate> of(String project) {
        return standings.of(project).stream()
                .map(standing -> new PlanDate(standing.name(), standing.due(), standing.text()))
                .toList();
    }
}
