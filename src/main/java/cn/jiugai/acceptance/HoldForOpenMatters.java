package cn.jiugai.acceptance;

import cn.jiugai.engine.CompletionRule;
import cn.jiugai.engine.OpenTask;
import cn.jiugai.project.AcceptanceHolds;
import cn.jiugai.rule.Finding;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Neither acceptance is issued while something is open that has to be settled before, whenever it came up: also while the
 * paper is being written, or between joint and comprehensive acceptance (JA-2-6, JA-3.7-3).
 */
@Component
class HoldForOpenMatters implements CompletionRule {

    static final Set<String> STEPS = Set.of("userTask_issueJointAcceptance", "userTask_issueComprehensiveAcceptance");

    private final AcceptanceHolds holds;

    HoldForOpenMatters(AcceptanceHolds holds) {
        this.holds = holds;
    }

    @Override
    public List<String> faults(OpenTask task, Map<String, Object> answer) {
        return STEPS.contains(task.step())
                ? holds.check(task.project()).findings().stream()
                        .map(Finding::sentence)
                        .toList()
                : List.of();
    }
}
