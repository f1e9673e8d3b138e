package cn.jiugai.acceptance;

import cn.jiugai.engine.CompletionRule;
import cn.jiugai.engine.OpenTask;
import cn.jiugai.funding.FundingRecords;
import cn.jiugai.rule.Finding;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Neither acceptance is issued while a case about a charge to residents is open, whenever it was raised: also one that comes
 * up while the paper is being written, or between joint and comprehensive acceptance (JA-2-6).
 */
@Component
class HoldForCharges implements CompletionRule {

    private static final Set<String> STEPS =
            Set.of("userTask_issueJointAcceptance", "userTask_issueComprehensiveAcceptance");

    private final FundingRecords funding;

    HoldForCharges(FundingRecords funding) {
        this.funding = funding;
    }

    @Override
    public List<String> faults(OpenTask task, Map<String, Object> answer) {
        return STEPS.contains(task.step())
                ? new ChargesSettled(funding.openChargeCases(task.project()))
                        .check().findings().stream().map(Finding::sentence).toList()
                : List.of();
    }
}
