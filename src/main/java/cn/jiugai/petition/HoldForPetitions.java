package cn.jiugai.petition;

import cn.jiugai.project.AcceptanceHold;
import cn.jiugai.rule.Finding;
import java.util.List;
import org.springframework.stereotype.Component;

/** Neither acceptance nor last payment while a petition waits for its answer (HG-4.1-4; what it holds is 执行口径). */
@Component
class HoldForPetitions implements AcceptanceHold {

    private final Petitions petitions;

    HoldForPetitions(Petitions petitions) {
        this.petitions = petitions;
    }

    @Override
    public List<Finding> open(String project) {
        return new PetitionsClosed(petitions.of(project).stream()
                        .filter(petition -> petition.outcome() == null)
                        .map(Petition::title)
                        .toList())
                .findings();
    }
}
