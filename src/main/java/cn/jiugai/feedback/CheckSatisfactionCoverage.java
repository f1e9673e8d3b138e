package cn.jiugai.feedback;

import cn.jiugai.engine.Check;
import cn.jiugai.engine.Parameter;
import cn.jiugai.engine.Step;
import cn.jiugai.rule.Verdict;
import java.util.List;
import org.springframework.stereotype.Component;

/** Refuses a survey of satisfaction with too few answers, or none from one of the communities (JA-4.8-2). */
@Component
class CheckSatisfactionCoverage extends Check {

    private final Surveys surveys;
    private final SatisfactionFigures figures;

    CheckSatisfactionCoverage(Surveys surveys, SatisfactionFigures figures) {
        this.surveys = surveys;
        this.figures = figures;
    }

    @Override
    public String label() {
        return "核对满意度调查覆盖率";
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(SatisfactionVariables.MINIMUM_COVERAGE);
    }

    @Override
    protected Verdict verdict(Step step) {
        SatisfactionResult result = figures.of(step.project(), surveys.get(step.instance()));
        return new SatisfactionCoverage(
                        result.households(),
                        result.answered(),
                        figures.silent(step.project(), step.instance()),
                        step.get(SatisfactionVariables.MINIMUM_COVERAGE))
                .check();
    }
}
