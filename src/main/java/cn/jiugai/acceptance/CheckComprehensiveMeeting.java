package cn.jiugai.acceptance;

import cn.jiugai.engine.Check;
import cn.jiugai.engine.Parameter;
import cn.jiugai.engine.Step;
import cn.jiugai.rule.Verdict;
import java.util.List;
import org.springframework.stereotype.Component;

/** Sends a comprehensive acceptance back that lacks a unit or experts, or lies before the joint one (JA-3.7-3). */
@Component
class CheckComprehensiveMeeting extends Check {

    private final AcceptanceRegister acceptances;
    private final AcceptanceRecords records;
    private final AcceptanceParties parties;
    private final PartyNames names;

    CheckComprehensiveMeeting(
            AcceptanceRegister acceptances, AcceptanceRecords records, AcceptanceParties parties, PartyNames names) {
        this.acceptances = acceptances;
        this.records = records;
        this.parties = parties;
        this.names = names;
    }

    @Override
    public String label() {
        return "核对综合验收会";
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(AcceptanceVariables.MINIMUM_EXPERTS);
    }

    @Override
    protected Verdict verdict(Step step) {
        List<RequiredParty> required = parties.required(step.instance());
        return new ComprehensiveMeeting(
                        required.size(),
                        names.missing(step, required),
                        acceptances.experts(step.instance()),
                        step.get(AcceptanceVariables.MINIMUM_EXPERTS))
                .check()
                .and(order(step));
    }

    private Verdict order(Step step) {
        return records.joint(step.project())
                .map(joint ->
                        new AfterJointAcceptance(acceptances.heldOn(step.instance()), joint.concludedOn()).check())
                .orElseGet(() -> new JointlyAccepted(false).check());
    }
}
