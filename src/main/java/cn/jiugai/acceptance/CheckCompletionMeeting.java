package cn.jiugai.acceptance;

import cn.jiugai.construction.ConstructionRecords;
import cn.jiugai.engine.Gate;
import cn.jiugai.engine.Step;
import cn.jiugai.rule.Verdict;
import java.util.List;
import org.springframework.stereotype.Component;

/** Bars an acceptance of the works before they are done, or without everybody who has to come (HG-4.3-2). */
@Component
class CheckCompletionMeeting extends Gate {

    private final ConstructionRecords constructions;
    private final AcceptanceParties parties;
    private final PartyNames names;

    CheckCompletionMeeting(ConstructionRecords constructions, AcceptanceParties parties, PartyNames names) {
        this.constructions = constructions;
        this.parties = parties;
        this.names = names;
    }

    @Override
    public String label() {
        return "核对竣工验收会";
    }

    @Override
    protected Verdict verdict(Step step) {
        List<RequiredParty> required = parties.required(step.instance());
        return new CompletionMeeting(
                        constructions.completed(step.project()), required.size(), names.missing(step, required))
                .check();
    }
}
