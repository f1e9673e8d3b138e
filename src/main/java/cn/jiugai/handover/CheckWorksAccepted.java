package cn.jiugai.handover;

import cn.jiugai.acceptance.AcceptanceRecords;
import cn.jiugai.engine.Gate;
import cn.jiugai.engine.Step;
import cn.jiugai.rule.Verdict;
import org.springframework.stereotype.Component;

/** Bars the handover while the acceptance of the works by all parties has not passed (HG-4.3-3). */
@Component
class CheckWorksAccepted extends Gate {

    private final AcceptanceRecords acceptances;

    CheckWorksAccepted(AcceptanceRecords acceptances) {
        this.acceptances = acceptances;
    }

    @Override
    public String label() {
        return "核对竣工验收结论";
    }

    @Override
    protected Verdict verdict(Step step) {
        return new WorksAccepted(acceptances.jointlyAccepted(step.project())).check();
    }
}
