package cn.jiugai.warranty;

import cn.jiugai.engine.Action;
import cn.jiugai.engine.Step;
import org.springframework.stereotype.Component;

/** Closes a claim: repaired and checked by who made it, or no matter of the warranty (HG-4.3-3). */
@Component
class CloseClaim extends Action {

    private final Claims claims;

    CloseClaim(Claims claims) {
        this.claims = claims;
    }

    @Override
    public String label() {
        return "办结报修";
    }

    @Override
    protected void act(Step step, Results results) {
        claims.close(
                step.instance(),
                claims.isNotCovered(step.instance()) ? ClaimOutcome.NOT_COVERED : ClaimOutcome.REPAIRED);
    }
}
