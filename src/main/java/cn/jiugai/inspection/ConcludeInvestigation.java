package cn.jiugai.inspection;

import cn.jiugai.engine.Action;
import cn.jiugai.engine.Step;
import java.util.List;
import org.springframework.stereotype.Component;

/** Leaves what follows from the decision: {@code followUp} is CORRECTION, REPLACEMENT, TRANSFER, or NONE (JA-3.6-1). */
@Component
class ConcludeInvestigation extends Action {

    private final InvestigationRegister investigations;

    ConcludeInvestigation(InvestigationRegister investigations) {
        this.investigations = investigations;
    }

    @Override
    public String label() {
        return "落实处理决定";
    }

    @Override
    public List<String> results() {
        return List.of("followUp", "finding");
    }

    @Override
    protected void act(Step step, Results results) {
        Investigation.Decision decision =
                investigations.decision(step.instance()).orElseThrow();
        results.put(
                "followUp",
                decision.followUp() == null ? "NONE" : decision.followUp().name());
        results.put("finding", decision.correction());
    }
}
