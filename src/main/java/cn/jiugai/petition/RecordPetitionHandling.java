package cn.jiugai.petition;

import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;

/** Keeps what came of one way of dealing with a petition (HG-4.1-4). */
abstract class RecordPetitionHandling extends Recorder {

    private static final String SETTLED = "settled";

    private final PetitionRounds rounds;
    private final Variable<String> stance;

    /** @param stance field that says whether the matter is settled */
    RecordPetitionHandling(PetitionRounds rounds, Variable<String> stance) {
        this.rounds = rounds;
        this.stance = stance;
    }

    @Override
    public final List<Variable<?>> reads() {
        return List.of(PetitionVariables.HELD_ON, PetitionVariables.PARTICIPANTS, PetitionVariables.RESULT, stance);
    }

    @Override
    protected final void record(Step step) {
        rounds.handled(
                step.instance(),
                step.get(PetitionVariables.HELD_ON),
                step.get(PetitionVariables.PARTICIPANTS).strip(),
                step.get(PetitionVariables.RESULT).strip(),
                SETTLED.equals(step.get(stance)),
                step.person());
    }
}
