package cn.jiugai.desk;

import cn.jiugai.engine.OpenTask;
import cn.jiugai.plan.AnnualPlan;
import cn.jiugai.plan.AnnualPlans;
import cn.jiugai.plan.Milestone;
import cn.jiugai.project.Project;
import cn.jiugai.project.Projects;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** The dates of the plan year under which a task's project runs, as the basis of a step shows them. */
@Component
class PlanDates {

    private final Projects projects;
    private final AnnualPlans plans;
    private final Clock clock;

    PlanDates(Projects projects, AnnualPlans plans, Clock clock) {
        this.projects = projects;
        this.plans = plans;
        this.clock = clock;
    }

    /**
     * @param name what is to be done by then
     * @param due the last day
     * @param standing how it stands today, in Chinese
     */
    record PlanDate(String name, LocalDate due, String standing) {}

    /** In the order of the year; empty for a matter of the whole district, or a plan that has not begun. */
    List<PlanDate> of(OpenTask task) {
        return projects.find(task.project()).map(this::of).orElse(List.of());
    }

    /** The same for a project. */
    List<PlanDate> of(Project project) {
        return plans.find(project.district(), project.planYear())
                .filter(plan -> plan.startedAt() != null)
                .map(this::of)
                .orElse(List.of());
    }

    private List<PlanDate> of(AnnualPlan plan) {
        LocalDate started = plan.startedAt().atZoneSameInstant(clock.getZone()).toLocalDate();
        return plans.milestones(plan).stream()
                .map(milestone -> new PlanDate(
                        milestone.kind().label(),
                        milestone.due(),
                        text(milestone.standing(LocalDate.now(clock), started))))
                .toList();
    }

    static String text(Milestone.Standing standing) {
        return switch (standing) {
            case HISTORY -> "计划启动前已过，只作记录";
            case AHEAD -> "未到";
            case OVER -> "已过";
        };
    }
}
