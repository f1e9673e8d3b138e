package cn.jiugai.consultation;

import cn.jiugai.engine.Check;
import cn.jiugai.engine.Parameter;
import cn.jiugai.engine.Step;
import cn.jiugai.rule.Ratio;
import cn.jiugai.rule.Verdict;
import java.util.List;
import org.springframework.stereotype.Component;

/** Refuses to rank the menus before each household has got one and enough have answered (HG-2-3). */
@Component
class CheckMenus extends Check {

    private static final Parameter<Ratio> MINIMUM_ANSWERS = Parameter.ratio("minimumAnswers", "最低点菜率", "1%", "100%");

    private final AnswerRegister answers;
    private final AnswerFigures figures;

    CheckMenus(AnswerRegister answers, AnswerFigures figures) {
        this.answers = answers;
        this.figures = figures;
    }

    @Override
    public String label() {
        return "核对点菜单发放和答复";
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(MINIMUM_ANSWERS);
    }

    @Override
    protected Verdict verdict(Step step) {
        return new Menus(
                        answers.handedOut(step.project(), Rounds.DEMAND),
                        Coverage.total(figures.coverage(step.project(), Rounds.DEMAND)),
                        step.get(MINIMUM_ANSWERS))
                .check();
    }
}
