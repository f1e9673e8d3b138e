package cn.jiugai.warranty;

import cn.jiugai.engine.Parties;
import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps the signature of a party under the newest draft, or why it does not sign (HG-4.3-3). */
@Component
class RecordSignature extends Recorder {

    private static final String SIGNED = "SIGNED";

    private final AgreementRegister agreements;
    private final Parties parties;

    RecordSignature(AgreementRegister agreements, Parties parties) {
        this.agreements = agreements;
        this.parties = parties;
    }

    @Override
    public String label() {
        return "登记协议签字";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(
                AgreementVariables.PARTY,
                AgreementVariables.SIGNING,
                AgreementVariables.SIGNER,
                AgreementVariables.SIGNED_ON,
                AgreementVariables.REASON);
    }

    @Override
    protected void record(Step step) {
        String party = step.get(AgreementVariables.PARTY);
        boolean signs = SIGNED.equals(step.get(AgreementVariables.SIGNING));
        agreements.sign(
                step.instance(),
                new Signature(
                        party,
                        parties.unit(step, party),
                        signs,
                        step.get(AgreementVariables.SIGNER).strip(),
                        signs ? step.get(AgreementVariables.SIGNED_ON) : null,
                        signs ? null : step.get(AgreementVariables.REASON).strip()),
                step.person());
    }
}
