package cn.jiugai.consultation;

import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps the scope on which the street settled, not yet confirmed (JA-3.1-4). */
@Component
class RecordScope extends Recorder {

    private final ScopeRegister scopes;

    RecordScope(ScopeRegister scopes) {
        this.scopes = scopes;
    }

    @Override
    public String label() {
        return "登记提交的改造范围";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(
                ConsultationVariables.SCOPE, ConsultationVariables.RENOVATION_PLAN, ConsultationVariables.STANDARD);
    }

    @Override
    protected void record(Step step) {
        SettledScope scope = new SettledScope(
                step.get(ConsultationVariables.SCOPE),
                step.find(ConsultationVariables.RENOVATION_PLAN).orElse(null),
                step.find(ConsultationVariables.STANDARD).orElse(null),
                false);
        scopes.add(step.project(), scope, step.person());
    }
}
