package cn.jiugai.petition;

import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps how the street urges the community to deal with a dispute (HG-4.1-4). */
@Component
class UrgeCommunity extends Recorder {

    private final PetitionRounds rounds;

    UrgeCommunity(PetitionRounds rounds) {
        this.rounds = rounds;
    }

    @Override
    public String label() {
        return "登记督促社区";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(PetitionVariables.URGE);
    }

    @Override
    protected void record(Step step) {
        rounds.urge(step.instance(), step.get(PetitionVariables.URGE).strip(), step.person());
    }
}
