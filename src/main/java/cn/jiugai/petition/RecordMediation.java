package cn.jiugai.petition;

import org.springframework.stereotype.Component;

/** Keeps what came of a mediation that the street has led (HG-4.1-4). */
@Component
class RecordMediation extends RecordPetitionHandling {

    RecordMediation(PetitionRounds rounds) {
        super(rounds, PetitionVariables.MEDIATION);
    }

    @Override
    public String label() {
        return "登记调解结果";
    }
}
