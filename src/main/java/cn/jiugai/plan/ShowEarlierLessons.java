package cn.jiugai.plan;

import cn.jiugai.engine.Step;
import cn.jiugai.engine.View;
import cn.jiugai.project.EarlierEvaluations;
import cn.jiugai.project.EvaluatedProject;
import cn.jiugai.project.Lessons;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Shows who confirms a plan what was learned from the newest year before it (JA-4.2-3), and how its projects were evaluated:
 * the result counts for the money of the next year (JA-2-3).
 */
@Component
class ShowEarlierLessons extends View {

    private final AnnualPlans plans;
    private final Lessons lessons;
    private final EarlierEvaluations evaluations;

    ShowEarlierLessons(AnnualPlans plans, Lessons lessons, EarlierEvaluations evaluations) {
        this.plans = plans;
        this.lessons = lessons;
        this.evaluations = evaluations;
    }

    @Override
    public String label() {
        return "显示往年经验和评价结果";
    }

    @Override
    protected String show(Step step) {
        AnnualPlan plan = plans.get(step.project());
        return Stream.concat(learned(plan), evaluated(evaluations.before(plan.district(), plan.year())))
                .collect(Collectors.joining("\n\n"));
    }

    private Stream<String> learned(AnnualPlan plan) {
        return lessons.yearBefore(plan.district(), plan.year()).stream()
                .map(year -> "**%d年度的改造经验**\n\n%s".formatted(year, LessonText.of(lessons.of(plan.district(), year))));
    }

    private static Stream<String> evaluated(List<EvaluatedProject> projects) {
        return projects.stream().findFirst().stream()
                .map(first -> "**%d年度的绩效评价结果**\n\n%s"
                        .formatted(
                                first.planYear(),
                                projects.stream().map(ShowEarlierLessons::line).collect(Collectors.joining("\n"))));
    }

    private static String line(EvaluatedProject project) {
        String uses = project.uses().isEmpty() ? "评价结果的应用还没有登记" : "评价结果用于" + String.join("；", project.uses());
        return "- **%s**　%d分，“%s”，%s".formatted(project.project(), project.points(), project.grade(), uses);
    }
}
