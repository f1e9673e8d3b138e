package cn.jiugai.obligation;

import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps how the construction unit has met what it owed (HG-5.1-3). */
@Component
class RecordObligation extends Recorder {

    private final Obligations obligations;

    RecordObligation(Obligations obligations) {
        this.obligations = obligations;
    }

    @Override
    public String label() {
        return "登记容缺事项办理情况";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(
                ObligationVariables.OBLIGATION,
                ObligationVariables.FEE_OWED,
                ObligationVariables.PAID,
                ObligationVariables.MET_ON,
                ObligationVariables.DOCUMENT);
    }

    @Override
    protected void record(Step step) {
        obligations.meet(
                step.get(ObligationVariables.OBLIGATION),
                step.get(ObligationVariables.MET_ON),
                step.yes(ObligationVariables.FEE_OWED) ? step.get(ObligationVariables.PAID) : null,
                step.get(ObligationVariables.DOCUMENT),
                step.person());
    }
}
