package cn.jiugai.warranty;

import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps whether the contractor takes a claim as his (HG-4.3-3). */
@Component
class RecordClaimAnswer extends Recorder {

    private static final String ACCEPTED = "ACCEPTED";

    private final Claims claims;

    RecordClaimAnswer(Claims claims) {
        this.claims = claims;
    }

    @Override
    public String label() {
        return "登记施工单位对报修的答复";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(ClaimVariables.ANSWER, ClaimVariables.ANSWER_TEXT);
    }

    @Override
    protected void record(Step step) {
        claims.answer(
                step.instance(),
                ACCEPTED.equals(step.get(ClaimVariables.ANSWER)),
                step.get(ClaimVariables.ANSWER_TEXT).strip(),
                step.person());
    }
}
