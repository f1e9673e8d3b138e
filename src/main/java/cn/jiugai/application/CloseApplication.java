package cn.jiugai.application;

import cn.jiugai.engine.Action;
import cn.jiugai.engine.Parameter;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Ends an application without a report, with its reason and what the residents were told. */
@Component
class CloseApplication extends Action {

    private final ApplicationRegister register;

    CloseApplication(ApplicationRegister register) {
        this.register = register;
    }

    @Override
    public String label() {
        return "登记申报终止";
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(ApplicationVariables.OUTCOME);
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(ApplicationVariables.TOLD);
    }

    @Override
    protected void act(Step step, Results results) {
        register.close(step.project(), step.get(ApplicationVariables.OUTCOME), step.get(ApplicationVariables.TOLD));
    }
}
