package cn.jiugai.inspection;

import cn.jiugai.engine.Action;
import cn.jiugai.engine.Step;
import org.springframework.stereotype.Component;

/** Closes an investigation (结案): everything that follows from the decision is done (JA-3.6-1). */
@Component
class CloseInvestigation extends Action {

    private final InvestigationRegister investigations;

    CloseInvestigation(InvestigationRegister investigations) {
        this.investigations = investigations;
    }

    @Override
    public String label() {
        return "结案";
    }

    @Override
    protected void act(Step step, Results results) {
        investigations.close(step.instance());
    }
}
