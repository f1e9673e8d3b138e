package cn.jiugai.permit;

import static cn.jiugai.permit.PermitVariables.CIVIL_DEFENCE;
import static cn.jiugai.permit.PermitVariables.COMMITMENT_SIGNED;
import static cn.jiugai.permit.PermitVariables.COMMITMENT_SIGNED_ON;
import static cn.jiugai.permit.PermitVariables.COMMITMENT_UNIT;
import static cn.jiugai.permit.PermitVariables.DRAWING_REVIEW_WAIVED;
import static cn.jiugai.permit.PermitVariables.FIRE_WORKS;
import static cn.jiugai.permit.PermitVariables.LAND_CHANGE;
import static cn.jiugai.permit.PermitVariables.MAIN_STRUCTURE;
import static cn.jiugai.permit.PermitVariables.PLANNING_CHANGE;
import static cn.jiugai.permit.PermitVariables.PUBLIC_FUNDS;
import static cn.jiugai.permit.PermitVariables.RISK;

import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps the facts from which the procedures follow (JA-4.5-1). */
@Component
class RecordProjectFacts extends Recorder {

    private final PermitRegister permits;

    RecordProjectFacts(PermitRegister permits) {
        this.permits = permits;
    }

    @Override
    public String label() {
        return "登记审批事项情况";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(
                PUBLIC_FUNDS,
                LAND_CHANGE,
                PLANNING_CHANGE,
                FIRE_WORKS,
                CIVIL_DEFENCE,
                MAIN_STRUCTURE,
                RISK,
                DRAWING_REVIEW_WAIVED,
                COMMITMENT_SIGNED,
                COMMITMENT_UNIT,
                COMMITMENT_SIGNED_ON);
    }

    @Override
    protected void record(Step step) {
        boolean waived = step.yes(DRAWING_REVIEW_WAIVED);
        boolean signed = waived && step.yes(COMMITMENT_SIGNED);
        permits.addFacts(
                step.project(),
                new ProjectFacts(
                        step.yes(PUBLIC_FUNDS),
                        step.yes(LAND_CHANGE),
                        step.yes(PLANNING_CHANGE),
                        step.yes(FIRE_WORKS),
                        step.yes(CIVIL_DEFENCE),
                        step.yes(MAIN_STRUCTURE),
                        step.get(RISK),
                        waived,
                        signed ? step.get(COMMITMENT_UNIT) : null,
                        signed ? step.get(COMMITMENT_SIGNED_ON) : null),
                step.person());
    }
}
