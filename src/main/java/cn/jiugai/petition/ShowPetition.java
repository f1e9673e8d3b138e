package cn.jiugai.petition;

import cn.jiugai.engine.Step;
import cn.jiugai.engine.View;
import cn.jiugai.office.Offices;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** A petition, what departments said, what came of each round, how the community was urged, what was answered. */
@Component
class ShowPetition extends View {

    private final Petitions petitions;
    private final PetitionRounds rounds;
    private final Offices offices;
    private final Urges urges;

    ShowPetition(Petitions petitions, PetitionRounds rounds, Offices offices, Urges urges) {
        this.petitions = petitions;
        this.rounds = rounds;
        this.offices = offices;
        this.urges = urges;
    }

    @Override
    public String label() {
        return "显示信访和办理情况";
    }

    @Override
    protected String show(Step step) {
        String instance = step.instance();
        List<String> parts = new ArrayList<>();
        parts.add(petitions.get(instance).words());
        for (PetitionRound round : rounds.of(instance)) {
            parts.add(round.words());
            rounds.advice(instance).stream()
                    .filter(advice -> advice.round() == round.round())
                    .map(advice -> "%s意见：%s".formatted(offices.nameOf(advice.unit()), advice.advice()))
                    .forEach(parts::add);
        }
        urges.of(instance).stream().map(urge -> "镇街督促：" + urge).forEach(parts::add);
        petitions.newestAnswer(instance).map(answer -> "已答复：" + answer).ifPresent(parts::add);
        return String.join("\n\n", parts);
    }
}
