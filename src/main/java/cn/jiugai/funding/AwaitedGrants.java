package cn.jiugai.funding;

import cn.jiugai.engine.Choices;
import cn.jiugai.engine.Step;
import java.util.List;
import org.springframework.stereotype.Component;

/** The public money of the plan of which something was applied for and is not granted yet (HG-6-1). */
@Component
class AwaitedGrants extends Choices {

    private final FundingRegister funding;

    AwaitedGrants(FundingRegister funding) {
        this.funding = funding;
    }

    @Override
    public String label() {
        return "还没有批准足额的资金";
    }

    @Override
    protected List<Choice> choices(Step step) {
        return funding.awaited(step.project()).entrySet().stream()
                .map(source -> new Choice(
                        source.getValue().title() + source.getValue().grant().text(), source.getKey()))
                .toList();
    }
}
