package cn.jiugai.consultation;

import cn.jiugai.engine.Action;
import cn.jiugai.engine.Step;
import org.springframework.stereotype.Component;

/** Marks the scope as confirmed, now that its basis is complete (JA-3.1-4). */
@Component
class ConfirmScope extends Action {

    private final ScopeRegister scopes;

    ConfirmScope(ScopeRegister scopes) {
        this.scopes = scopes;
    }

    @Override
    public String label() {
        return "登记改造范围";
    }

    @Override
    protected void act(Step step, Results results) {
        scopes.confirm(step.project());
    }
}
