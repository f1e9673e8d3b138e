package cn.jiugai.application;

import cn.jiugai.engine.Step;
import cn.jiugai.engine.View;
import org.springframework.stereotype.Component;

/** The score that the street claims, above the form with which it reports. */
@Component
class ShowClaimedScores extends View {

    private final ScoreRegister scores;

    ShowClaimedScores(ScoreRegister scores) {
        this.scores = scores;
    }

    @Override
    public String label() {
        return "镇街评分结果";
    }

    @Override
    protected String show(Step step) {
        return ScoreText.of(ScoreSide.CLAIMED, scores.items(step.project(), ScoreSide.CLAIMED));
    }
}
