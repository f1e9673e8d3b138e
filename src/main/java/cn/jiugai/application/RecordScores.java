package cn.jiugai.application;

import cn.jiugai.engine.Action;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;

/** Keeps the items of the score sheet as the table has scored them for a side, each with its evidence (HG-3-8). */
abstract class RecordScores extends Action {

    private final ScoreRegister scores;
    private final ScoreSide side;

    RecordScores(ScoreRegister scores, ScoreSide side) {
        this.scores = scores;
        this.side = side;
    }

    @Override
    public final String label() {
        return "登记" + side.label();
    }

    @Override
    public final List<Variable<?>> reads() {
        return List.of(ApplicationVariables.SCORES);
    }

    @Override
    protected final void act(Step step, Results results) {
        List<ItemScore> items = step.get(ApplicationVariables.SCORES).stream()
                .map(item -> item.with(
                        step.find(ApplicationVariables.evidence(item.item())).orElse(null)))
                .toList();
        scores.set(step.project(), side, items);
    }
}
