package cn.jiugai.petition;

import org.springframework.stereotype.Component;

/** Keeps what the community has done about a dispute that was given to it (HG-4.1-4). */
@Component
class RecordDispute extends RecordPetitionHandling {

    RecordDispute(PetitionRounds rounds) {
        super(rounds, PetitionVariables.DISPUTE);
    }

    @Override
    public String label() {
        return "登记社区化解结果";
    }
}
