package cn.jiugai.acceptance;

import cn.jiugai.engine.Step;
import cn.jiugai.engine.Subjects;
import java.util.List;
import org.springframework.stereotype.Component;

/** Those who were asked to the newest meeting: each gives an opinion of its own (JA-3.7-1, JA-3.7-3). */
@Component
class InvitedParties extends Subjects {

    private final AcceptanceParties parties;

    InvitedParties(AcceptanceParties parties) {
        this.parties = parties;
    }

    @Override
    public String label() {
        return "本次验收会的各方";
    }

    @Override
    protected List<String> subjects(Step step) {
        return parties.invited(step.instance()).stream()
                .map(AcceptanceParties.Invited::party)
                .toList();
    }
}
