package cn.jiugai.permit;

import cn.jiugai.engine.Check;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import cn.jiugai.rule.Verdict;
import java.util.List;
import org.springframework.stereotype.Component;

/** Lets no edited table leave out the review of drawings where it is required, or ask for it where it is not (HG-5.1-2). */
@Component
class CheckDrawingReviewByRisk extends Check {

    private final PermitRegister permits;

    CheckDrawingReviewByRisk(PermitRegister permits) {
        this.permits = permits;
    }

    @Override
    public String label() {
        return "核对施工图审查";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(PermitVariables.PROCEDURES);
    }

    @Override
    protected Verdict verdict(Step step) {
        ProjectFacts facts = permits.facts(step.project());
        boolean listed = new ProcedureList(step.get(PermitVariables.PROCEDURES)).needs(Procedure.DRAWING_REVIEW);
        return new DrawingReviewByRisk(listed, facts.risk(), facts.mainStructure()).check();
    }
}
