package cn.jiugai.tender;

import cn.jiugai.engine.Choices;
import cn.jiugai.engine.Step;
import java.util.List;
import org.springframework.stereotype.Component;

/** The bids to which the tender may be awarded: those that no decision has excluded and that fit its method. */
@Component
class AwardableBids extends Choices {

    private final BidRegister bids;
    private final TenderRegister tenders;

    AwardableBids(BidRegister bids, TenderRegister tenders) {
        this.bids = bids;
        this.tenders = tenders;
    }

    @Override
    public String label() {
        return "可以中标的投标单位";
    }

    @Override
    protected List<Choice> choices(Step step) {
        TenderMethod method = tenders.method(step.project());
        return bids.left(step.project()).stream()
                .filter(bid -> bid.fits(method))
                .map(bid -> new Choice("%s（%s）".formatted(bid.title(), bid.price()), bid.firm()))
                .toList();
    }
}
