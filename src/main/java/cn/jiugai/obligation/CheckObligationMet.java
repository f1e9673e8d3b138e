package cn.jiugai.obligation;

import cn.jiugai.engine.Check;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import cn.jiugai.rule.Verdict;
import java.util.List;
import org.springframework.stereotype.Component;

/** Gives an obligation to the approval bureau only when it is met in full (HG-5.1-3). */
@Component
class CheckObligationMet extends Check {

    private final Obligations obligations;

    CheckObligationMet(Obligations obligations) {
        this.obligations = obligations;
    }

    @Override
    public String label() {
        return "核对容缺事项办结";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(ObligationVariables.OBLIGATION);
    }

    @Override
    protected String about(Step step) {
        return step.get(ObligationVariables.OBLIGATION).toString();
    }

    @Override
    protected Verdict verdict(Step step) {
        return new ObligationMet(obligations.get(step.get(ObligationVariables.OBLIGATION))).check();
    }
}
