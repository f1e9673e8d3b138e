package cn.jiugai.acceptance;

import cn.jiugai.engine.Check;
import cn.jiugai.engine.Parameter;
import cn.jiugai.engine.Step;
import cn.jiugai.rule.Verdict;
import java.util.List;
import org.springframework.stereotype.Component;

/** Sends a comprehensive acceptance back that lacks a unit or experts (JA-3.7-3). */
@Component
class CheckComprehensiveMeeting extends Check {

    private static final Parameter<Integer> LEAST = Parameter.count("minimumExperts", "专家最少人数", 1, 7);

    private final AcceptanceRegister acceptances;
    private final AcceptanceParties parties;
    private final PartyNames names;

    CheckComprehensiveMeeting(AcceptanceRegister acceptances, AcceptanceParties parties, PartyNames names) {
        this.acceptances = acceptances;
        this.parties = parties;
        this.names = names;
    }

    @Override
    public String label() {
        return "核对综合验收会";
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(LEAST);
    }

    @Override
    protected Verdict verdict(Step step) {
        List<RequiredParty> required = parties.required(step.instance());
        return new ComprehensiveMeeting(
                        required.size(),
                        names.missing(step, required),
                        acceptances.experts(step.instance()),
                        step.get(LEAST))
                .check();
    }
}
