package cn.jiugai.consultation;

import cn.jiugai.engine.Check;
import cn.jiugai.engine.Step;
import cn.jiugai.rule.Verdict;
import cn.jiugai.survey.SurveyRecords;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Refuses a scope whose basis is not complete (JA-3.1-4). */
@Component
class CheckScope extends Check {

    private final ScopeRegister scopes;
    private final AnswerFigures figures;
    private final SurveyRecords surveys;

    CheckScope(ScopeRegister scopes, AnswerFigures figures, SurveyRecords surveys) {
        this.scopes = scopes;
        this.figures = figures;
        this.surveys = surveys;
    }

    @Override
    public String label() {
        return "核对改造范围依据";
    }

    @Override
    protected Verdict verdict(Step step) {
        Optional<SettledScope> scope = scopes.newest(step.project());
        Coverage firstRound = Coverage.total(figures.coverage(step.project(), Rounds.DEMAND));
        return new Scope(
                        scope.map(SettledScope::renovationPlan),
                        scope.map(SettledScope::standard),
                        surveys.communitiesWithoutFacts(step.project()),
                        firstRound.answered())
                .check();
    }
}
