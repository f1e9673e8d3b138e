package cn.jiugai.consultation;

import cn.jiugai.engine.Check;
import cn.jiugai.engine.Parameter;
import cn.jiugai.engine.Step;
import cn.jiugai.rule.Ratio;
import cn.jiugai.rule.Verdict;
import java.util.List;
import org.springframework.stereotype.Component;

/** Refuses a draft on which too few households were asked again, or on one way only (JA-3.2-3). */
@Component
class CheckSecondRound extends Check {

    private static final Parameter<Ratio> MINIMUM_COVERAGE = Parameter.ratio("minimumCoverage", "最低覆盖率", "1%", "100%");

    private final DiscussionRegister discussions;
    private final AnswerFigures figures;
    private final Offers offers;

    CheckSecondRound(DiscussionRegister discussions, AnswerFigures figures, Offers offers) {
        this.discussions = discussions;
        this.figures = figures;
        this.offers = offers;
    }

    @Override
    public String label() {
        return "核对再次征求意见";
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(MINIMUM_COVERAGE);
    }

    @Override
    protected Verdict verdict(Step step) {
        int round = discussions.of(step.instance()).orElseThrow().round();
        return new Answers(
                        Answers.Asked.DRAFT,
                        Coverage.total(figures.coverage(step.project(), round)),
                        figures.channels(step.project(), round),
                        offers.of(step.project()),
                        step.get(MINIMUM_COVERAGE))
                .check();
    }
}
