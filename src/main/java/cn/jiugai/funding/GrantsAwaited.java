package cn.jiugai.funding;

import cn.jiugai.engine.MatterCondition;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A grant is recorded only where public money of the plan waits for one (HG-6-1). */
@Component
class GrantsAwaited implements MatterCondition {

    private final FundingRegister funding;

    GrantsAwaited(FundingRegister funding) {
        this.funding = funding;
    }

    @Override
    public Optional<String> obstacle(String project) {
        return funding.awaited(project).isEmpty()
                ? Optional.of("项目%s的资金筹措方案没有等待批准的资金".formatted(project))
                : Optional.empty();
    }
}
