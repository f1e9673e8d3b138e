package cn.jiugai.patrol;

import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import cn.jiugai.engine.View;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the finding is that a rectification is about. */
@Component
class PatrolFindingText extends View {

    private final PatrolRegister register;

    PatrolFindingText(PatrolRegister register) {
        this.register = register;
    }

    @Override
    public String label() {
        return "巡检问题内容";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(PatrolVariables.PATROL_FINDING);
    }

    @Override
    protected String show(Step step) {
        return register.finding(step.get(PatrolVariables.PATROL_FINDING)).finding();
    }
}
