package cn.jiugai.petition;

import cn.jiugai.engine.Parties;
import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps what a department says to a petition to which it was called in (HG-4.1-4). */
@Component
class RecordPetitionAdvice extends Recorder {

    private final PetitionRounds rounds;
    private final Parties parties;

    RecordPetitionAdvice(PetitionRounds rounds, Parties parties) {
        this.rounds = rounds;
        this.parties = parties;
    }

    @Override
    public String label() {
        return "登记会同部门意见";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(PetitionVariables.PARTY, PetitionVariables.ADVICE);
    }

    @Override
    protected void record(Step step) {
        rounds.advise(
                step.instance(),
                parties.unit(step, step.get(PetitionVariables.PARTY)),
                step.get(PetitionVariables.ADVICE).strip(),
                step.person());
    }
}
