package cn.jiugai.acceptance;

import cn.jiugai.engine.Step;
import cn.jiugai.engine.View;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Who has to come to the acceptance, and why, for the unit that convenes it. */
@Component
class ShowParties extends View {

    private final AcceptanceParties parties;
    private final PartyNames names;

    ShowParties(AcceptanceParties parties, PartyNames names) {
        this.parties = parties;
        this.names = names;
    }

    @Override
    public String label() {
        return "列出应参加验收的各方";
    }

    @Override
    protected String show(Step step) {
        return parties.required(step.instance()).stream()
                .map(party -> "- %s：%s".formatted(names.of(step, party.party()), party.why()))
                .collect(Collectors.joining("\n"));
    }
}
