package cn.jiugai.survey;

import cn.jiugai.engine.Check;
import cn.jiugai.engine.Step;
import cn.jiugai.rule.Verdict;
import org.springframework.stereotype.Component;

/** Refuses a survey in which demand was not asked, or idle sites and violations are counted but not listed. */
@Component
class CheckSurveyDemand extends Check {

    private final DemandRegister demands;
    private final ListRegister lists;

    CheckSurveyDemand(DemandRegister demands, ListRegister lists) {
        this.demands = demands;
        this.lists = lists;
    }

    @Override
    public String label() {
        return "核对需求和清单";
    }

    @Override
    protected Verdict verdict(Step step) {
        return new SurveyDemand(demands.of(step.project()), lists.counts(step.project())).check();
    }
}
