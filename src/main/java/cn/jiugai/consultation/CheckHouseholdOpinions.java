package cn.jiugai.consultation;

import cn.jiugai.engine.Check;
import cn.jiugai.engine.Step;
import cn.jiugai.rule.Verdict;
import org.springframework.stereotype.Component;

/** Refuses to go on while an opinion is neither adopted nor answered with a reason (JA-3.2-4). */
@Component
class CheckHouseholdOpinions extends Check {

    private final OpinionRegister opinions;

    CheckHouseholdOpinions(OpinionRegister opinions) {
        this.opinions = opinions;
    }

    @Override
    public String label() {
        return "核对居民意见处理";
    }

    @Override
    protected Verdict verdict(Step step) {
        return new HouseholdOpinions(opinions.of(step.project())).check();
    }
}
