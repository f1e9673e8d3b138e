package cn.jiugai.selection;

import cn.jiugai.engine.Check;
import cn.jiugai.engine.Parameter;
import cn.jiugai.engine.Step;
import cn.jiugai.plan.PlanRecords;
import cn.jiugai.plan.SelectionFrame;
import cn.jiugai.rule.Verdict;
import java.util.List;
import org.springframework.stereotype.Component;

/** Asks before the ranking whether the year can be ranked ({@link RankingFacts}). */
@Component
class CheckRanking extends Check {

    private final Candidates candidates;
    private final PlanRecords plans;

    CheckRanking(Candidates candidates, PlanRecords plans) {
        this.candidates = candidates;
        this.plans = plans;
    }

    @Override
    public String label() {
        return "核对排序条件";
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(SelectionVariables.MINIMUM_CONSENT);
    }

    @Override
    protected Verdict verdict(Step step) {
        SelectionFrame frame = plans.selection(step.project());
        return new RankingFacts(
                        candidates.of(frame.plan()),
                        frame.tasks(),
                        frame.groups(),
                        step.get(SelectionVariables.MINIMUM_CONSENT),
                        frame.money())
                .check();
    }
}
