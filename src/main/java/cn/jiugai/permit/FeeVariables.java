package cn.jiugai.permit;

import cn.jiugai.engine.Variable;
import cn.jiugai.rule.Fen;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The fields of a permit that is issued ahead: the fees, the funds, the supervisors. */
final class FeeVariables {

    /** {@code short} or {@code enough}. */
    static final Variable<String> FUNDS = Variable.text("fundsOutcome");

    static final Variable<String> FUNDS_OPINION = Variable.text("fundsOpinion");
    static final Variable<LocalDate> FUNDS_REVIEWED_ON = Variable.day("fundsReviewedOn");

    /** The role of the authority whose task it is. */
    static final Variable<String> PARTY = Variable.text("party");

    static final Variable<String> OFFICER = Variable.text("supervisionOfficer");
    static final Variable<String> OFFICER_PHONE = Variable.text("officerPhone");
    static final Variable<String> SUPERVISION = Variable.text("supervisionPoints");
    static final Variable<LocalDate> NAMED_ON = Variable.day("supervisorNamedOn");

    private FeeVariables() {}

    static Variable<Fen> amount(Fee fee) {
        return Variable.yuan(fee.field() + "Amount");
    }

    /** {@code paid} or {@code owed}. */
    static Variable<String> state(Fee fee) {
        return Variable.text(fee.field() + "State");
    }

    static Variable<LocalDate> paidOn(Fee fee) {
        return Variable.day(fee.field() + "PaidOn");
    }

    static Variable<String> voucher(Fee fee) {
        return Variable.text(fee.field() + "Voucher");
    }

    /** The fields of all fees. */
    static List<Variable<?>> fees() {
        return Arrays.stream(Fee.values())
                .flatMap(fee -> Stream.<Variable<?>>of(amount(fee), state(fee), paidOn(fee), voucher(fee)))
                .toList();
    }
}
