package cn.jiugai.patrol;

import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import cn.jiugai.engine.View;
import java.util.List;
import org.springframework.stereotype.Component;

/** The role that has to put the finding right. */
@Component
class PatrolFindingResponsible extends View {

    private final PatrolRegister register;

    PatrolFindingResponsible(PatrolRegister register) {
        this.register = register;
    }

    @Override
    public String label() {
        return "巡检问题的责任单位";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(PatrolVariables.PATROL_FINDING);
    }

    @Override
    protected String show(Step step) {
        return register.finding(step.get(PatrolVariables.PATROL_FINDING)).responsible();
    }
}
