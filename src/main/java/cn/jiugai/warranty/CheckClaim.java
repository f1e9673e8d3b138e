package cn.jiugai.warranty;

import cn.jiugai.engine.Check;
import cn.jiugai.engine.Step;
import cn.jiugai.rule.Verdict;
import org.springframework.stereotype.Component;

/** Sends a claim back that was found when the warranty of its part did not run (HG-4.3-3). */
@Component
class CheckClaim extends Check {

    private final Claims claims;
    private final WarrantyRecords warranties;

    CheckClaim(Claims claims, WarrantyRecords warranties) {
        this.claims = claims;
        this.warranties = warranties;
    }

    @Override
    public String label() {
        return "核对是否在保修期内";
    }

    /** Each claim is judged for itself. */
    @Override
    protected String about(Step step) {
        return claims.get(step.instance()).title();
    }

    @Override
    protected Verdict verdict(Step step) {
        Claim claim = claims.get(step.instance());
        Warranty warranty = warranties.of(step.project()).orElseThrow();
        return new WithinWarranty(
                        claim.part().title(), warranty.startsOn(), warranty.endsOn(claim.part()), claim.foundOn())
                .check();
    }
}
