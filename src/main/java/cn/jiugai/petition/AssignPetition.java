package cn.jiugai.petition;

import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps how the street has a petition dealt with, and what it asks for (HG-4.1-4). */
@Component
class AssignPetition extends Recorder {

    private final PetitionRounds rounds;

    AssignPetition(PetitionRounds rounds) {
        this.rounds = rounds;
    }

    @Override
    public String label() {
        return "登记信访办理方式";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(PetitionVariables.ROAD, PetitionVariables.DEMAND, PetitionVariables.DEPARTMENTS);
    }

    @Override
    protected void record(Step step) {
        rounds.assign(
                step.instance(),
                PetitionRoad.valueOf(step.get(PetitionVariables.ROAD)),
                step.find(PetitionVariables.DEMAND).orElse(null),
                step.person());
    }
}
