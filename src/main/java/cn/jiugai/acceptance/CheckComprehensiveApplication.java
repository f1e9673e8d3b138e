package cn.jiugai.acceptance;

import cn.jiugai.engine.Gate;
import cn.jiugai.engine.Step;
import cn.jiugai.rule.Verdict;
import org.springframework.stereotype.Component;

/** Refuses an application before the joint acceptance (JA-3.7-3), or whose management plan lacks a part (JA-3.7-4). */
@Component
class CheckComprehensiveApplication extends Gate {

    private final AcceptanceRecords acceptances;
    private final ManagementPlans plans;

    CheckComprehensiveApplication(AcceptanceRecords acceptances, ManagementPlans plans) {
        this.acceptances = acceptances;
        this.plans = plans;
    }

    @Override
    public String label() {
        return "核对综合验收申报条件";
    }

    @Override
    protected Verdict verdict(Step step) {
        return new JointlyAccepted(acceptances.jointlyAccepted(step.project()))
                .check()
                .and(new ManagementPlan(plans.newest(step.project()).keySet()).check());
    }
}
