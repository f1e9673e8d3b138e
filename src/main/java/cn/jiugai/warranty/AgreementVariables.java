package cn.jiugai.warranty;

import cn.jiugai.engine.Variable;
import java.time.LocalDate;

/** The fields of the forms of the agreement on handover and warranty (HG-4.3-3); those of the periods are at {@link WarrantyPart}. */
final class AgreementVariables {

    static final Variable<String> NUMBER = Variable.text("agreementNumber");
    static final Variable<String> HANDED_OVER = Variable.text("handedOver");
    static final Variable<String> UPKEEP = Variable.text("upkeepDuties");

    /** Role of the party that signs. */
    static final Variable<String> PARTY = Variable.text("party");

    /** {@code SIGNED}, or the party does not sign. */
    static final Variable<String> SIGNING = Variable.text("signing");

    static final Variable<String> SIGNER = Variable.text("signer");
    static final Variable<LocalDate> SIGNED_ON = Variable.day("signedOn");
    static final Variable<String> REASON = Variable.text("refusalReason");

    private AgreementVariables() {}
}
