package cn.jiugai.application;

import cn.jiugai.engine.Check;
import cn.jiugai.engine.Parameter;
import cn.jiugai.engine.Step;
import cn.jiugai.plan.AgeGroups;
import cn.jiugai.rule.Verdict;
import java.util.List;
import org.springframework.stereotype.Component;

/** Refuses a community that was completed too late (HG-3-1, HG-3-2). */
@Component
class CheckEligibility extends Check {

    private final ApplicationRegister register;

    CheckEligibility(ApplicationRegister register) {
        this.register = register;
    }

    @Override
    public String label() {
        return "核对申报范围";
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(ApplicationVariables.FIRST_GROUP_UNTIL, ApplicationVariables.SECOND_GROUP_UNTIL);
    }

    @Override
    protected Verdict verdict(Step step) {
        AgeGroups groups = new AgeGroups(
                step.get(ApplicationVariables.FIRST_GROUP_UNTIL), step.get(ApplicationVariables.SECOND_GROUP_UNTIL));
        return new Eligibility(register.get(step.project()).builtYear(), groups).check();
    }
}
