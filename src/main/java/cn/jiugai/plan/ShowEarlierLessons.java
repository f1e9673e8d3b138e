package cn.jiugai.plan;

import cn.jiugai.engine.Step;
import cn.jiugai.engine.View;
import cn.jiugai.project.Lessons;
import org.springframework.stereotype.Component;

/** Shows who confirms a plan what was learned from the newest year before it (JA-4.2-3). */
@Component
class ShowEarlierLessons extends View {

    private final AnnualPlans plans;
    private final Lessons lessons;

    ShowEarlierLessons(AnnualPlans plans, Lessons lessons) {
        this.plans = plans;
        this.lessons = lessons;
    }

    @Override
    public String label() {
        return "显示往年经验";
    }

    @Override
    protected String show(Step step) {
        AnnualPlan plan = plans.get(step.project());
        return lessons.yearBefore(plan.district(), plan.year())
                .map(year -> "**%d年度的改造经验**\n\n%s".formatted(year, LessonText.of(lessons.of(plan.district(), year))))
                .orElse("");
    }
}
