package cn.jiugai.obligation;

import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Settles an obligation when the approval bureau confirms it (HG-5.1-3). */
@Component
class RecordObligationReview extends Recorder {

    private static final String CONFIRMED = "confirmed";

    private final Obligations obligations;

    RecordObligationReview(Obligations obligations) {
        this.obligations = obligations;
    }

    @Override
    public String label() {
        return "登记容缺事项核销";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(ObligationVariables.OBLIGATION, ObligationVariables.OUTCOME);
    }

    @Override
    protected void record(Step step) {
        if (CONFIRMED.equals(step.get(ObligationVariables.OUTCOME))) {
            obligations.settle(step.get(ObligationVariables.OBLIGATION), step.person());
        }
    }
}
