package cn.jiugai.tender;

import cn.jiugai.engine.Variable;
import cn.jiugai.rule.Fen;
import java.time.LocalDate;

/** The fields of the forms of the tender. */
final class TenderVariables {

    static final Variable<TenderMethod> TENDER_METHOD =
            new Variable<>("tenderMethod", "招标方式", value -> TenderMethod.valueOf(value.toString()));
    static final Variable<String> ANNOUNCEMENT_NUMBER = Variable.text("announcementNumber");
    static final Variable<LocalDate> ANNOUNCED_ON = Variable.day("announcedOn");

    static final Variable<String> CONTRACTOR = Variable.text("contractor");
    static final Variable<String> DESIGNER = Variable.text("designer");
    static final Variable<String> SUPERVISOR = Variable.text("supervisor");
    static final Variable<String> TESTER = Variable.text("tester");
    static final Variable<Fen> AWARD_SUM = Variable.yuan("awardSum");
    static final Variable<String> NOTICE_NUMBER = Variable.text("noticeNumber");
    static final Variable<LocalDate> AWARDED_ON = Variable.day("awardedOn");

    static final Variable<String> CONTRACT_NUMBER = Variable.text("contractNumber");
    static final Variable<Fen> CONTRACT_SUM = Variable.yuan("contractSum");
    static final Variable<LocalDate> SIGNED_ON = Variable.day("signedOn");

    private TenderVariables() {}
}
