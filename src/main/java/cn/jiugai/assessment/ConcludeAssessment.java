package cn.jiugai.assessment;

import cn.jiugai.engine.Action;
import cn.jiugai.engine.Step;
import org.springframework.stereotype.Component;

/** The assessment stands; figures and grades are not changed any more. */
@Component
class ConcludeAssessment extends Action {

    private final AssessmentRegister register;

    ConcludeAssessment(AssessmentRegister register) {
        this.register = register;
    }

    @Override
    public String label() {
        return "登记考核结果";
    }

    @Override
    protected void act(Step step, Results results) {
        register.conclude(register.get(step.project()).id());
    }
}
