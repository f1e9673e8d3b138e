package cn.jiugai.plan;

import cn.jiugai.engine.Step;
import cn.jiugai.engine.View;
import cn.jiugai.project.Lessons;
import cn.jiugai.project.Projects;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Shows who sums up a year how many of its projects were, and what was learned from them. */
@Component
class ShowYearLessons extends View {

    private final AnnualPlans plans;
    private final Projects projects;
    private final Lessons lessons;

    ShowYearLessons(AnnualPlans plans, Projects projects, Lessons lessons) {
        this.plans = plans;
        this.projects = projects;
        this.lessons = lessons;
    }

    @Override
    public String label() {
        return "显示本年度各项目的经验";
    }

    @Override
    protected String show(Step step) {
        AnnualPlan plan = plans.get(step.project());
        var noted = lessons.of(plan.district(), plan.year()).stream()
                .filter(lesson -> Objects.nonNull(lesson.project()))
                .toList();
        return "**%d年度**：%d个项目，已总结经验%d个。\n\n%s"
                .formatted(
                        plan.year(),
                        projects.ofYear(plan.district(), plan.year()).size(),
                        noted.size(),
                        LessonText.of(noted));
    }
}
