package cn.jiugai.feedback;

import cn.jiugai.engine.Action;
import cn.jiugai.engine.Parameter;
import cn.jiugai.engine.Step;
import java.util.List;
import org.springframework.stereotype.Component;

/** Says where a remark goes once the resident was asked, see {@link RemarkRoad}; leaves {@code road}. */
@Component
class RouteRemark extends Action {

    private final RemarkRounds rounds;

    RouteRemark(RemarkRounds rounds) {
        this.rounds = rounds;
    }

    @Override
    public String label() {
        return "判定居民意见去向";
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(RemarkVariables.MOST_ROUNDS);
    }

    @Override
    public List<String> results() {
        return List.of("road");
    }

    @Override
    protected void act(Step step, Results results) {
        results.put(
                "road",
                RemarkRoad.of(rounds.of(step.instance()), step.get(RemarkVariables.MOST_ROUNDS))
                        .name());
    }
}
