package cn.jiugai.application;

import cn.jiugai.engine.Check;
import cn.jiugai.engine.Parameter;
import cn.jiugai.engine.Step;
import cn.jiugai.rule.Verdict;
import java.util.List;
import org.springframework.stereotype.Component;

/** Refuses a score of the street with an item that is missing or has no evidence (HG-3-8). */
@Component
class CheckScoreSheet extends Check {

    private final ScoreRegister scores;

    CheckScoreSheet(ScoreRegister scores) {
        this.scores = scores;
    }

    @Override
    public String label() {
        return "核对评分和佐证";
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(ApplicationVariables.FULL_SCORE);
    }

    @Override
    protected Verdict verdict(Step step) {
        return new ScoreSheet(
                        scores.items(step.project(), ScoreSide.CLAIMED), step.get(ApplicationVariables.FULL_SCORE))
                .check();
    }
}
