package cn.jiugai.acceptance;

import cn.jiugai.engine.Gate;
import cn.jiugai.engine.Step;
import cn.jiugai.rule.Verdict;
import org.springframework.stereotype.Component;

/** Bars the comprehensive acceptance while the joint one has not passed (JA-3.7-3). */
@Component
class CheckJointlyAccepted extends Gate {

    private final AcceptanceRecords acceptances;

    CheckJointlyAccepted(AcceptanceRecords acceptances) {
        this.acceptances = acceptances;
    }

    @Override
    public String label() {
        return "核对联合验收结论";
    }

    @Override
    protected Verdict verdict(Step step) {
        return new JointlyAccepted(acceptances.jointlyAccepted(step.project())).check();
    }
}
