package cn.jiugai.tender;

import cn.jiugai.engine.Variable;
import cn.jiugai.rule.Fen;
import java.time.LocalDate;
import java.util.List;

/** The fields of the forms of the tender. */
final class TenderVariables {

    static final Variable<TenderMethod> TENDER_METHOD =
            new Variable<>("tenderMethod", "招标方式", value -> TenderMethod.valueOf(value.toString()));
    static final Variable<String> METHOD_REASON = Variable.text("methodReason");
    static final Variable<String> ANNOUNCEMENT_NUMBER = Variable.text("announcementNumber");
    static final Variable<LocalDate> ANNOUNCED_ON = Variable.day("announcedOn");

    static final Variable<LocalDate> OPENED_ON = Variable.day("openedOn");
    static final Variable<String> OPENED_PLACE = Variable.text("openedPlace");
    static final Variable<Integer> BIDDERS = Variable.count("bidders");
    static final Variable<String> BID_LIST = Variable.text("bidList");

    static final Variable<Long> SIGN = new Variable<>("sign", "迹象编号", value -> Long.valueOf(value.toString()));
    static final Variable<String> SIGN_FACT = Variable.text("signFact");
    static final Variable<List<String>> SIGN_BIDS = Variable.choices("signBids");
    static final Variable<SignOutcome> SIGN_OUTCOME =
            new Variable<>("signOutcome", "处理决定", value -> SignOutcome.valueOf(value.toString()));
    static final Variable<List<String>> EXCLUDED_BIDS = Variable.choices("excludedBids");
    static final Variable<String> SIGN_REASON = Variable.text("signReason");
    static final Variable<String> DECISION_NUMBER = Variable.text("decisionNumber");
    static final Variable<LocalDate> DECIDED_ON = Variable.day("decidedOn");

    static final Variable<String> WINNER = Variable.text("winner");
    static final Variable<String> DESIGNER = Variable.text("designer");
    static final Variable<String> SUPERVISOR = Variable.text("supervisor");
    static final Variable<String> TESTER = Variable.text("tester");
    static final Variable<String> NOTICE_NUMBER = Variable.text("noticeNumber");
    static final Variable<LocalDate> AWARDED_ON = Variable.day("awardedOn");

    static final Variable<String> CONTRACT_NUMBER = Variable.text("contractNumber");
    static final Variable<Fen> CONTRACT_SUM = Variable.yuan("contractSum");
    static final Variable<LocalDate> SIGNED_ON = Variable.day("signedOn");

    private TenderVariables() {}
}
