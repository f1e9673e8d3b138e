package cn.jiugai.progress;

import cn.jiugai.engine.Action;
import cn.jiugai.engine.Step;
import org.springframework.stereotype.Component;

/** From now on the reported items count as finished. */
@Component
class ConfirmWorksFinish extends Action {

    private final FinishRegister register;

    ConfirmWorksFinish(FinishRegister register) {
        this.register = register;
    }

    @Override
    public String label() {
        return "登记分项完工";
    }

    @Override
    protected void act(Step step, Results results) {
        register.confirm(step.instance());
    }
}
