package cn.jiugai.consultation;

import cn.jiugai.engine.Check;
import cn.jiugai.engine.Parameter;
import cn.jiugai.engine.Step;
import cn.jiugai.rule.Ratio;
import cn.jiugai.rule.Verdict;
import java.util.List;
import org.springframework.stereotype.Component;

/** Refuses a draft scheme to which too few of all households agree (HG-4.1-6). */
@Component
class CheckSchemeConsent extends Check {

    private static final Parameter<Ratio> MINIMUM_CONSENT = Parameter.ratio("minimumConsent", "最低同意率", "80%", "100%");

    private final DiscussionRegister discussions;
    private final AnswerFigures figures;

    CheckSchemeConsent(DiscussionRegister discussions, AnswerFigures figures) {
        this.discussions = discussions;
        this.figures = figures;
    }

    @Override
    public String label() {
        return "核对方案同意率";
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(MINIMUM_CONSENT);
    }

    @Override
    protected Verdict verdict(Step step) {
        int round = discussions.of(step.instance()).orElseThrow().round();
        return new SchemeConsent(
                        Coverage.total(figures.coverage(step.project(), round)).households(),
                        figures.stances(step.project(), round),
                        step.get(MINIMUM_CONSENT))
                .check();
    }
}
