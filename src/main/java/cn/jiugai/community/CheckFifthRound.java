package cn.jiugai.community;

import cn.jiugai.engine.Check;
import cn.jiugai.engine.Parameter;
import cn.jiugai.engine.Step;
import cn.jiugai.rule.Verdict;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps the fifth round open until activities and suggestions are on record (HG-2-8). */
@Component
class CheckFifthRound extends Check {

    private final CommunityLife life;

    CheckFifthRound(CommunityLife life) {
        this.life = life;
    }

    @Override
    public String label() {
        return "核对第五轮活动和建议";
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(CommunityVariables.MINIMUM_ACTIVITIES, CommunityVariables.MINIMUM_SUGGESTIONS);
    }

    @Override
    protected Verdict verdict(Step step) {
        return new FifthRound(
                        life.activities(step.project()).size(),
                        step.get(CommunityVariables.MINIMUM_ACTIVITIES),
                        life.suggestions(step.project()).size(),
                        step.get(CommunityVariables.MINIMUM_SUGGESTIONS))
                .check();
    }
}
