package cn.jiugai.monthly;

import cn.jiugai.engine.Step;
import cn.jiugai.engine.View;
import org.springframework.stereotype.Component;

/** The month's ranking with the scores and inspections from which each ratio follows. */
@Component
class ShowMonthlyRanking extends View {

    private final RankingRegister register;
    private final RankingTraces traces;

    ShowMonthlyRanking(RankingRegister register, RankingTraces traces) {
        this.register = register;
        this.traces = traces;
    }

    @Override
    public String label() {
        return "显示施工单位排名和依据";
    }

    @Override
    protected String show(Step step) {
        MonthlyRanking ranking = register.get(step.project());
        return "**%s**\n\n%s\n\n[打印排名和依据](/camunda/api/jiugai/rankings/%s/print)"
                .formatted(ranking.title(), traces.of(ranking).markdown(), step.project());
    }
}
