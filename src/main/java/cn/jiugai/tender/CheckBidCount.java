package cn.jiugai.tender;

import cn.jiugai.engine.Check;
import cn.jiugai.engine.Parameter;
import cn.jiugai.engine.Step;
import cn.jiugai.rule.Verdict;
import java.util.List;
import org.springframework.stereotype.Component;

/** Has the tender repeated when too few have bid, or too few are left (JA-3-1). */
@Component
class CheckBidCount extends Check {

    private final BidRegister bids;
    private final TenderRegister tenders;

    CheckBidCount(BidRegister bids, TenderRegister tenders) {
        this.bids = bids;
        this.tenders = tenders;
    }

    @Override
    public String label() {
        return "核对投标单位家数";
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(TenderParameters.LEAST_BIDDERS, TenderParameters.LEAST_LEFT);
    }

    @Override
    protected Verdict verdict(Step step) {
        TenderMethod method = tenders.method(step.project());
        long left = bids.left(step.project()).stream()
                .filter(bid -> bid.fits(method))
                .count();
        return new BidCount(
                        bids.all(step.project()).size(),
                        (int) left,
                        step.get(TenderParameters.LEAST_BIDDERS),
                        step.get(TenderParameters.LEAST_LEFT))
                .check();
    }
}
