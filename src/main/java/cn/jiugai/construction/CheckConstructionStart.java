package cn.jiugai.construction;

import cn.jiugai.engine.Gate;
import cn.jiugai.engine.Step;
import cn.jiugai.rule.Verdict;
import org.springframework.stereotype.Component;

/**
 * Refuses a start without permit and contract or with a procedure still to be approved (JA-3-1), with open violations
 * (JA-3.4-1), without a responsible person of each party or with another manager than the award's (JA-3.6-2), without
 * supervising officer and plan (JA-3.6-3), or without one schedule of all utilities (JA-4.3-2); names everything that is
 * missing.
 */
@Component
class CheckConstructionStart extends Gate {

    private final ConstructionRegister constructions;
    private final StartFacts facts;

    CheckConstructionStart(ConstructionRegister constructions, StartFacts facts) {
        this.constructions = constructions;
        this.facts = facts;
    }

    @Override
    public String label() {
        return "核对开工条件";
    }

    @Override
    protected Verdict verdict(Step step) {
        return facts.of(
                        step.district(),
                        step.project(),
                        constructions.plannedStart(step.project()).orElse(null))
                .check();
    }
}
