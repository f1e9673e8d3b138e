package cn.jiugai.survey;

import cn.jiugai.engine.Action;
import cn.jiugai.engine.Step;
import cn.jiugai.office.Assignments;
import org.springframework.stereotype.Component;

/** Gives the role 实施主体 of the project to the unit that was named; the tasks of its lane go there from now on. */
@Component
class NameImplementingEntity extends Action {

    private final FormationRegister formations;
    private final Assignments assignments;

    NameImplementingEntity(FormationRegister formations, Assignments assignments) {
        this.formations = formations;
        this.assignments = assignments;
    }

    @Override
    public String label() {
        return "明确实施主体";
    }

    @Override
    protected void act(Step step, Results results) {
        String unit = formations.newest(step.project()).orElseThrow().implementingEntity();
        assignments.name(step.district(), step.project(), CheckImplementingEntity.ROLE, unit, step.person());
    }
}
