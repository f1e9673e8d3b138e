package cn.jiugai.application;

import cn.jiugai.engine.Step;
import cn.jiugai.engine.View;
import org.springframework.stereotype.Component;

/** How the residents have scored their own community, above the forms of the street. */
@Component
class ShowFiledScores extends View {

    private final ScoreRegister scores;

    ShowFiledScores(ScoreRegister scores) {
        this.scores = scores;
    }

    @Override
    public String label() {
        return "居民自评结果";
    }

    @Override
    protected String show(Step step) {
        return ScoreText.of(ScoreSide.FILED, scores.items(step.project(), ScoreSide.FILED));
    }
}
