package cn.jiugai.tender;

import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import cn.jiugai.tender.KeptSign.Decision;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps what the supervising department decided on a sign: who, when, with which document, who is out (JA-3.6-1). */
@Component
class RecordSignDecision extends Recorder {

    private final SignRegister signs;
    private final BidRegister bids;

    RecordSignDecision(SignRegister signs, BidRegister bids) {
        this.signs = signs;
        this.bids = bids;
    }

    @Override
    public String label() {
        return "登记对投标迹象的决定";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(
                TenderVariables.SIGN,
                TenderVariables.SIGN_OUTCOME,
                TenderVariables.EXCLUDED_BIDS,
                TenderVariables.SIGN_REASON,
                TenderVariables.DECISION_NUMBER,
                TenderVariables.DECIDED_ON);
    }

    @Override
    protected void record(Step step) {
        SignOutcome outcome = step.get(TenderVariables.SIGN_OUTCOME);
        List<Integer> excluded = outcome == SignOutcome.EXCLUDED
                ? step.get(TenderVariables.EXCLUDED_BIDS).stream()
                        .map(firm -> bids.of(step.project(), firm).number())
                        .toList()
                : List.of();
        signs.decide(
                step.get(TenderVariables.SIGN),
                new Decision(
                        outcome,
                        step.get(TenderVariables.SIGN_REASON),
                        step.get(TenderVariables.DECISION_NUMBER),
                        step.get(TenderVariables.DECIDED_ON),
                        step.person()),
                excluded);
    }
}
