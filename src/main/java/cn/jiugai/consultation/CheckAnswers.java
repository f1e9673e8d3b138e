package cn.jiugai.consultation;

import cn.jiugai.engine.Check;
import cn.jiugai.engine.Parameter;
import cn.jiugai.engine.Step;
import cn.jiugai.rule.Ratio;
import cn.jiugai.rule.Verdict;
import java.util.List;
import org.springframework.stereotype.Component;

/** Refuses a round with too few answers, or without one of its channels (JA-3.2-1, JA-3.2-2). */
@Component
class CheckAnswers extends Check {

    private static final Parameter<Ratio> MINIMUM_COVERAGE = Parameter.ratio("minimumCoverage", "最低覆盖率", "1%", "100%");

    private final AnswerFigures figures;
    private final Offers offers;

    CheckAnswers(AnswerFigures figures, Offers offers) {
        this.figures = figures;
        this.offers = offers;
    }

    @Override
    public String label() {
        return "核对覆盖率和渠道";
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(MINIMUM_COVERAGE);
    }

    @Override
    protected Verdict verdict(Step step) {
        return new Answers(
                        Answers.Asked.DEMAND,
                        Coverage.total(figures.coverage(step.project(), Rounds.DEMAND)),
                        figures.channels(step.project(), Rounds.DEMAND),
                        offers.of(step.project()),
                        step.get(MINIMUM_COVERAGE))
                .check();
    }
}
