package cn.jiugai.warranty;

import cn.jiugai.acceptance.AcceptanceRecords;
import cn.jiugai.engine.Check;
import cn.jiugai.engine.Parties;
import cn.jiugai.engine.Step;
import cn.jiugai.rule.Verdict;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Sends an agreement back that not all parties have signed (HG-4.3-3). */
@Component
class CheckSignatures extends Check {

    private final AgreementRegister agreements;
    private final AcceptanceRecords acceptances;
    private final Parties parties;

    CheckSignatures(AgreementRegister agreements, AcceptanceRecords acceptances, Parties parties) {
        this.agreements = agreements;
        this.acceptances = acceptances;
        this.parties = parties;
    }

    @Override
    public String label() {
        return "核对三方签字";
    }

    @Override
    protected Verdict verdict(Step step) {
        Map<String, String> names = new LinkedHashMap<>();
        Signatories.ROLES.forEach(role -> names.put(role, parties.unitName(step, role)));
        return new Signatures(
                        names,
                        agreements.signatures(step.instance()),
                        acceptances.joint(step.project()).orElseThrow().concludedOn())
                .check();
    }
}
