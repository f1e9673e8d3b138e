package cn.jiugai.permit;

import static cn.jiugai.permit.PermitVariables.CIVIL_DEFENCE;
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

/** Keeps the facts from which the procedures follow, where the review of drawings is nobody's to waive (HG-5.1-1, HG-5.1-2). */
@Component
class RecordRenovationFacts extends Recorder {

    private final PermitRegister permits;

    RecordRenovationFacts(PermitRegister permits) {
        this.permits = permits;
    }

    @Override
    public String label() {
        return "登记项目情况";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(PUBLIC_FUNDS, LAND_CHANGE, PLANNING_CHANGE, FIRE_WORKS, CIVIL_DEFENCE, MAIN_STRUCTURE, RISK);
    }

    @Override
    protected void record(Step step) {
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
                        false,
                        null,
                        null),
                step.person());
    }
}
