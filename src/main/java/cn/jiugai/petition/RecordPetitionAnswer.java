package cn.jiugai.petition;

import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps what the petitioner was answered and what he says to it; closes the petition unless he asks for more (HG-4.1-4). */
@Component
class RecordPetitionAnswer extends Recorder {

    private final Petitions petitions;

    RecordPetitionAnswer(Petitions petitions) {
        this.petitions = petitions;
    }

    @Override
    public String label() {
        return "登记信访答复";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(
                PetitionVariables.ANSWER_NUMBER,
                PetitionVariables.ANSWERED_ON,
                PetitionVariables.ANSWER,
                PetitionVariables.STANCE);
    }

    @Override
    protected void record(Step step) {
        petitions.answer(
                step.instance(),
                step.get(PetitionVariables.ANSWER_NUMBER).strip(),
                step.get(PetitionVariables.ANSWERED_ON),
                step.get(PetitionVariables.ANSWER).strip(),
                PetitionOutcome.valueOf(step.get(PetitionVariables.STANCE)),
                step.person());
    }
}
