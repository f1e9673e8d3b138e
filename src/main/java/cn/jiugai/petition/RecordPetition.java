package cn.jiugai.petition;

import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import cn.jiugai.project.ProjectStates;
import java.util.List;
import org.springframework.stereotype.Component;

/** Puts a petition on record (HG-4.1-4); one that was started by mistake leaves nothing. */
@Component
class RecordPetition extends Recorder {

    private final Petitions petitions;
    private final ProjectStates states;

    RecordPetition(Petitions petitions, ProjectStates states) {
        this.petitions = petitions;
        this.states = states;
    }

    @Override
    public String label() {
        return "登记信访";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(
                PetitionVariables.WITHDRAWN,
                PetitionVariables.PETITIONER,
                PetitionVariables.PHONE,
                PetitionVariables.CHANNEL,
                PetitionVariables.SUBJECT,
                PetitionVariables.TEXT,
                PetitionVariables.RECEIVED_ON);
    }

    @Override
    protected void record(Step step) {
        if (step.yes(PetitionVariables.WITHDRAWN)) {
            return;
        }
        states.lock(step.project());
        petitions.add(
                new Petition(
                        step.instance(),
                        step.project(),
                        0,
                        step.get(PetitionVariables.PETITIONER).strip(),
                        PetitionChannel.valueOf(step.get(PetitionVariables.CHANNEL)),
                        PetitionSubject.valueOf(step.get(PetitionVariables.SUBJECT)),
                        step.get(PetitionVariables.TEXT).strip(),
                        step.get(PetitionVariables.RECEIVED_ON),
                        null,
                        null),
                step.find(PetitionVariables.PHONE).orElse(null),
                step.person());
    }
}
