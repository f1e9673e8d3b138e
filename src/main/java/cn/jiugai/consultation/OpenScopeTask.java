package cn.jiugai.consultation;

import cn.jiugai.engine.Opener;
import cn.jiugai.engine.Step;
import cn.jiugai.survey.SurveyRecords;
import org.springframework.stereotype.Component;

/** Brings the scope that was submitted last, else the one that the survey proposed. */
@Component
class OpenScopeTask extends Opener {

    private final ScopeRegister scopes;
    private final SurveyRecords surveys;

    OpenScopeTask(ScopeRegister scopes, SurveyRecords surveys) {
        this.scopes = scopes;
        this.surveys = surveys;
    }

    @Override
    public String label() {
        return "带出摸底时拟定的范围";
    }

    @Override
    protected void open(Step step, Sheet sheet) {
        scopes.newest(step.project())
                .or(() -> surveys.formation(step.project())
                        .map(proposed -> new SettledScope(
                                proposed.scope(), proposed.renovationPlan(), proposed.standard(), false)))
                .ifPresent(scope -> {
                    sheet.fill(ConsultationVariables.SCOPE, scope.scope());
                    sheet.fill(ConsultationVariables.RENOVATION_PLAN, scope.renovationPlan());
                    sheet.fill(ConsultationVariables.STANDARD, scope.standard());
                });
    }
}
