package cn.jiugai.plan;

import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import cn.jiugai.project.Lesson;
import cn.jiugai.project.Lessons;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps what was learned from a whole year (JA-4.2-3). */
@Component
class RecordYearLessons extends Recorder {

    private final AnnualPlans plans;
    private final Lessons lessons;

    RecordYearLessons(AnnualPlans plans, Lessons lessons) {
        this.plans = plans;
        this.lessons = lessons;
    }

    @Override
    public String label() {
        return "登记年度经验";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(PlanVariables.WORKED, PlanVariables.IMPROVE);
    }

    @Override
    protected void record(Step step) {
        AnnualPlan plan = plans.get(step.project());
        lessons.add(new Lesson(
                plan.district(),
                plan.year(),
                null,
                step.get(PlanVariables.WORKED),
                step.get(PlanVariables.IMPROVE),
                step.person()));
    }
}
