package cn.jiugai.evaluation;

import cn.jiugai.engine.Step;
import cn.jiugai.engine.View;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The indicators with their weights, and the scores that are given so far. */
@Component
class ShowScores extends View {

    private final EvaluationRegister evaluations;

    ShowScores(EvaluationRegister evaluations) {
        this.evaluations = evaluations;
    }

    @Override
    public String label() {
        return "列出评价指标和得分";
    }

    @Override
    protected String show(Step step) {
        return evaluations.scores(step.instance()).all().stream()
                .map(ShowScores::line)
                .collect(Collectors.joining("\n"));
    }

    private static String line(Scored scored) {
        String line = "- %s：满分%d分".formatted(scored.indicator().title(), scored.weight());
        if (scored.selfScore() != null) {
            line += "，自评%d分（%s）".formatted(scored.selfScore(), scored.selfNote());
        }
        return scored.score() == null ? line : line + "，评价%d分".formatted(scored.score());
    }
}
