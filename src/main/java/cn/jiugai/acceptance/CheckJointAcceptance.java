package cn.jiugai.acceptance;

import cn.jiugai.engine.Check;
import cn.jiugai.engine.Step;
import cn.jiugai.rule.Verdict;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Sends a project back that one of the parties refuses, or that a required party has not judged (JA-3.7-1). */
@Component
class CheckJointAcceptance extends Check {

    private final AcceptanceParties parties;
    private final PartyNames names;
    private final OpinionReader reader;

    CheckJointAcceptance(AcceptanceParties parties, PartyNames names, OpinionReader reader) {
        this.parties = parties;
        this.names = names;
        this.reader = reader;
    }

    @Override
    public String label() {
        return "汇总联合验收意见";
    }

    @Override
    protected Verdict verdict(Step step) {
        Map<String, String> required = new LinkedHashMap<>();
        parties.required(step.instance()).forEach(party -> required.put(party.party(), names.of(step, party.party())));
        return new JointAcceptance(required, reader.opinions(step)).check();
    }
}
