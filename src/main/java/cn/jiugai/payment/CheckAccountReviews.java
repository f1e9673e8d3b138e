package cn.jiugai.payment;

import cn.jiugai.engine.Check;
import cn.jiugai.engine.Parties;
import cn.jiugai.engine.Step;
import cn.jiugai.rule.Verdict;
import org.springframework.stereotype.Component;

/** Sends an account back to which supervising firm or implementing entity does not agree (JA-3.5-4). */
@Component
class CheckAccountReviews extends Check {

    private final Settlements settlements;
    private final Parties parties;

    CheckAccountReviews(Settlements settlements, Parties parties) {
        this.settlements = settlements;
        this.parties = parties;
    }

    @Override
    public String label() {
        return "核对结算审核意见";
    }

    @Override
    protected Verdict verdict(Step step) {
        return new Verdict(settlements.reviews(step.project()).stream()
                .flatMap(review -> review.finding(parties.unitName(step, review.role())).stream())
                .toList());
    }
}
