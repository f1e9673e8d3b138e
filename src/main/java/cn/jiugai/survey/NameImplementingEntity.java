package cn.jiugai.survey;

import cn.jiugai.engine.Action;
import cn.jiugai.engine.Step;
import cn.jiugai.office.Assignments;
import org.springframework.stereotype.Component;

/** Gives the role 实施主体 of the project to the unit that was named; the tasks of its lane go there from now on. */
@Component
class NameImplementingEntity extends Action {

    private final SurveyRegister surveys;
    private final Assignments assignments;

    NameImplementingEntity(SurveyRegister surveys, Assignments assignments) {
        this.surveys = surveys;
        this.assignments = assignments;
    }

    @Override
    public String label() {
        return "明确实施主体";
    }

    @Override
    protected void act(Step step, Results results) {
        String unit = surveys.formation(step.project()).orElseThrow().implementingEntity();
        assignments.name(step.district(), step.project(), CheckImplementingEntity.ROLE, unit, step.person());
    }
}
