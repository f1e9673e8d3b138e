package cn.jiugai.application;

import cn.jiugai.engine.Opener;
import cn.jiugai.engine.Step;
import org.springframework.stereotype.Component;

/** Says in the name of a task which community applies; a street has several applications under way. */
@Component
class NameApplication extends Opener {

    private final ApplicationRegister register;

    NameApplication(ApplicationRegister register) {
        this.register = register;
    }

    @Override
    public String label() {
        return "在任务名称后注明申报小区";
    }

    /** Before the community has entered its name there is nothing to say; neither is there for a project. */
    @Override
    protected void open(Step step, Sheet sheet) {
        register.find(step.project()).map(AppliedCommunity::name).ifPresent(sheet::about);
    }
}
