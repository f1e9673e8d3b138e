package cn.jiugai.construction;

import cn.jiugai.engine.Gate;
import cn.jiugai.engine.Step;
import cn.jiugai.permit.PermitRecords;
import cn.jiugai.rule.Verdict;
import cn.jiugai.violation.ViolationRecords;
import org.springframework.stereotype.Component;

/**
 * Refuses a start without permit or with a procedure still to be approved (JA-3-1), with open violations (JA-3.4-1), without a responsible person of each party
 * (JA-3.6-2), or without supervising officer and plan (JA-3.6-3); names everything that is missing.
 */
@Component
class CheckConstructionStart extends Gate {

    private final ConstructionRegister constructions;
    private final CheckpointRegister checkpoints;
    private final PermitRecords permits;
    private final ViolationRecords violations;

    CheckConstructionStart(
            ConstructionRegister constructions,
            CheckpointRegister checkpoints,
            PermitRecords permits,
            ViolationRecords violations) {
        this.constructions = constructions;
        this.checkpoints = checkpoints;
        this.permits = permits;
        this.violations = violations;
    }

    @Override
    public String label() {
        return "核对开工条件";
    }

    @Override
    protected Verdict verdict(Step step) {
        String project = step.project();
        return new ConstructionStart(
                        permits.constructionPermit(project),
                        permits.proceduresMissing(project),
                        violations.open(project),
                        constructions.supervision(
                                project, checkpoints.checkpoints(project).size()),
                        constructions.persons(project))
                .check();
    }
}
