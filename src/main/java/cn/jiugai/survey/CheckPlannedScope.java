package cn.jiugai.survey;

import cn.jiugai.engine.Check;
import cn.jiugai.engine.Step;
import cn.jiugai.rule.Verdict;
import org.springframework.stereotype.Component;

/** Refuses a scope whose counted figures silently differ from the register's (JA-3.1-2). */
@Component
class CheckPlannedScope extends Check {

    private final PlannedScopes scopes;

    CheckPlannedScope(PlannedScopes scopes) {
        this.scopes = scopes;
    }

    @Override
    public String label() {
        return "核对范围与计划";
    }

    @Override
    protected Verdict verdict(Step step) {
        return scopes.of(step.project()).check();
    }
}
