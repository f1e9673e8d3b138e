package cn.jiugai.permit;

import cn.jiugai.engine.Check;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import cn.jiugai.rule.Verdict;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Lets no edited table ask for what the plan spares the project (HG-5.1-1), nor leave out the review of drawings where it is
 * required, or ask for it where it is not (HG-5.1-2).
 */
@Component
class CheckProcedureList extends Check {

    private final PermitRegister permits;

    CheckProcedureList(PermitRegister permits) {
        this.permits = permits;
    }

    @Override
    public String label() {
        return "核对所需手续";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(PermitVariables.PROCEDURES);
    }

    @Override
    protected Verdict verdict(Step step) {
        ProjectFacts facts = permits.facts(step.project());
        ProcedureList list = new ProcedureList(step.get(PermitVariables.PROCEDURES));
        return new LandProcedures(
                        list.needs(Procedure.LAND), facts.landChange(),
                        list.needs(Procedure.LAND_PLANNING), facts.planningChange())
                .check()
                .and(new DrawingReviewByRisk(list.needs(Procedure.DRAWING_REVIEW), facts.risk(), facts.mainStructure())
                        .check());
    }
}
