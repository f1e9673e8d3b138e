package cn.jiugai.feedback;

import cn.jiugai.engine.Check;
import cn.jiugai.engine.Parameter;
import cn.jiugai.engine.Step;
import cn.jiugai.feedback.Surveys.Survey;
import cn.jiugai.rule.Verdict;
import java.util.List;
import org.springframework.stereotype.Component;

/** Sends a project back to rectification whose residents are not satisfied enough for an acceptance (HG-4.3-1). */
@Component
class CheckSatisfaction extends Check {

    private final Surveys surveys;
    private final SatisfactionFigures figures;

    CheckSatisfaction(Surveys surveys, SatisfactionFigures figures) {
        this.surveys = surveys;
        this.figures = figures;
    }

    @Override
    public String label() {
        return "核对居民满意度";
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(SatisfactionVariables.MINIMUM_SATISFACTION, SatisfactionVariables.SATISFIED);
    }

    @Override
    protected Verdict verdict(Step step) {
        Survey survey = surveys.newest(step.project()).orElseThrow();
        return new Satisfaction(
                        figures.overall(survey.instance(), step.get(SatisfactionVariables.SATISFIED)),
                        figures.of(step.project(), survey).answered(),
                        step.get(SatisfactionVariables.MINIMUM_SATISFACTION))
                .check();
    }
}
