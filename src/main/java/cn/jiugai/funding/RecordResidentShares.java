package cn.jiugai.funding;

import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Begins the plan, and keeps what share of the common parts residents are asked for (HG-6-6). */
@Component
class RecordResidentShares extends Recorder {

    private final ResidentShares shares;
    private final FundingPlans plans;

    RecordResidentShares(ResidentShares shares, FundingPlans plans) {
        this.shares = shares;
        this.plans = plans;
    }

    @Override
    public String label() {
        return "登记居民出资比例";
    }

    @Override
    public List<Variable<?>> reads() {
        return Stream.of(CommonPart.values())
                .<Variable<?>>map(CommonPart::share)
                .toList();
    }

    @Override
    protected void record(Step step) {
        Map<CommonPart, Integer> asked = new EnumMap<>(CommonPart.class);
        for (CommonPart part : CommonPart.values()) {
            step.find(part.share()).ifPresent(percent -> asked.put(part, percent));
        }
        plans.put(step.project(), FundingHead.AMOUNTS_ONLY);
        shares.put(step.project(), asked);
    }
}
