package cn.jiugai.acceptance;

import cn.jiugai.engine.Check;
import cn.jiugai.engine.Step;
import cn.jiugai.rule.Verdict;
import org.springframework.stereotype.Component;

/** Refuses an application whose management plan lacks one of the three parts (JA-3.7-4). */
@Component
class CheckManagementPlan extends Check {

    private final ManagementPlans plans;

    CheckManagementPlan(ManagementPlans plans) {
        this.plans = plans;
    }

    @Override
    public String label() {
        return "核对后续管理方案";
    }

    @Override
    protected Verdict verdict(Step step) {
        return new ManagementPlan(plans.newest(step.project()).keySet()).check();
    }
}
