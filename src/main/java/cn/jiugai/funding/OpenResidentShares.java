package cn.jiugai.funding;

import cn.jiugai.engine.Opener;
import cn.jiugai.engine.Step;
import org.springframework.stereotype.Component;

/** Brings the shares of an earlier plan (HG-6-6). */
@Component
class OpenResidentShares extends Opener {

    private final ResidentShares shares;

    OpenResidentShares(ResidentShares shares) {
        this.shares = shares;
    }

    @Override
    public String label() {
        return "带出上次的居民出资比例";
    }

    @Override
    protected void open(Step step, Sheet sheet) {
        shares.of(step.project()).forEach((part, percent) -> sheet.fill(part.share(), percent));
    }
}
