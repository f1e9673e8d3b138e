package cn.jiugai.payment;

import cn.jiugai.engine.Check;
import cn.jiugai.engine.Parameter;
import cn.jiugai.engine.Step;
import cn.jiugai.rule.Ratio;
import cn.jiugai.rule.Verdict;
import java.util.List;
import java.util.Optional;

/** Holds a payment against contract, progress (JA-3.5-4) and source (JA-2-3). */
abstract class PaymentCheck extends Check {

    /** The plan names no rate; what is usual for public money (执行口径). */
    static final Parameter<Ratio> SHARE = Parameter.ratio("progressPaymentShare", "结算前累计付款占累计完成价款的比例", "50%", "100%");

    private final PaymentFacts facts;

    PaymentCheck(PaymentFacts facts) {
        this.facts = facts;
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(SHARE);
    }

    @Override
    protected String about(Step step) {
        return step.instance();
    }

    @Override
    protected Optional<String> onlyOnce() {
        return Optional.of("付款额度按申请时的余额核对，付款入账后余额已变，不再重新核对");
    }

    final Verdict limits(Step step) {
        return facts.limits(step.project(), step.instance(), step.get(SHARE)).check();
    }
}
