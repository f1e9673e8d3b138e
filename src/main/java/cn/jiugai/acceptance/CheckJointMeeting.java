package cn.jiugai.acceptance;

import cn.jiugai.construction.ConstructionRecords;
import cn.jiugai.engine.Gate;
import cn.jiugai.engine.Parameter;
import cn.jiugai.engine.Step;
import cn.jiugai.rule.Verdict;
import java.util.List;
import org.springframework.stereotype.Component;

/** Bars a joint acceptance before the works are done, without everybody who has to come, or under a wrong number (JA-3.7-1, -2). */
@Component
class CheckJointMeeting extends Gate {

    private static final Parameter<FilingFormat> FORMAT =
            new Parameter<>("filingNumberFormat", "备案编号格式", "每位数字写9，如 9999-9999-9999", FilingFormat::new);

    private final ConstructionRecords constructions;
    private final AcceptanceRegister acceptances;
    private final AcceptanceParties parties;
    private final PartyNames names;

    CheckJointMeeting(
            ConstructionRecords constructions,
            AcceptanceRegister acceptances,
            AcceptanceParties parties,
            PartyNames names) {
        this.constructions = constructions;
        this.acceptances = acceptances;
        this.parties = parties;
        this.names = names;
    }

    @Override
    public String label() {
        return "核对联合验收会";
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(FORMAT);
    }

    @Override
    protected Verdict verdict(Step step) {
        List<RequiredParty> required = parties.required(step.instance());
        String filing = acceptances.filingNumber(step.instance());
        return new JointMeeting(
                        constructions.completed(step.project()),
                        required.size(),
                        names.missing(step, required),
                        filing,
                        step.get(FORMAT),
                        acceptances.otherProjectOf(filing, step.project()).orElse(null))
                .check();
    }
}
