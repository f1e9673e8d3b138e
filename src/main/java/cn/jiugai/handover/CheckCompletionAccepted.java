package cn.jiugai.handover;

import cn.jiugai.acceptance.AcceptanceRecords;
import cn.jiugai.engine.Gate;
import cn.jiugai.engine.Step;
import cn.jiugai.rule.Verdict;
import org.springframework.stereotype.Component;

/** Bars the handover while the comprehensive acceptance has not passed (JA-3-1). */
@Component
class CheckCompletionAccepted extends Gate {

    private final AcceptanceRecords acceptances;

    CheckCompletionAccepted(AcceptanceRecords acceptances) {
        this.acceptances = acceptances;
    }

    @Override
    public String label() {
        return "核对综合验收结论";
    }

    @Override
    protected Verdict verdict(Step step) {
        return new CompletionAccepted(acceptances.comprehensivelyAccepted(step.project())).check();
    }
}
