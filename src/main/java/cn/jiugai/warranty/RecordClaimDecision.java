package cn.jiugai.warranty;

import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps whether the department in charge holds that the warranty covers a claim that the contractor denies (HG-4.3-3). */
@Component
class RecordClaimDecision extends Recorder {

    private static final String COVERED = "COVERED";

    private final Claims claims;

    RecordClaimDecision(Claims claims) {
        this.claims = claims;
    }

    @Override
    public String label() {
        return "登记保修责任认定";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(ClaimVariables.DECISION, ClaimVariables.DECISION_TEXT);
    }

    @Override
    protected void record(Step step) {
        claims.decide(
                step.instance(),
                COVERED.equals(step.get(ClaimVariables.DECISION)),
                step.get(ClaimVariables.DECISION_TEXT).strip(),
                step.person());
    }
}
