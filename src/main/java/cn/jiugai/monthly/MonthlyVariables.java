package cn.jiugai.monthly;

import cn.jiugai.engine.Variable;
import java.time.LocalDate;

/** The fields of the forms of {@code monthlyRanking}, and what it gives to the payments that it starts. */
final class MonthlyVariables {

    /** The project whose site is scored: what the step goes through. */
    static final Variable<String> SITE = Variable.text("rankedSite");

    static final Variable<String> SEEN = Variable.text("siteSeen");

    static final Variable<String> RANKING_STANCE = Variable.text("rankingStance");
    static final Variable<String> NOTICE_NUMBER = Variable.text("noticeNumber");
    static final Variable<LocalDate> ISSUED_ON = Variable.day("issuedOn");
    static final Variable<String> RESCORED_SITE = Variable.text("rescoredSite");
    static final Variable<String> RESCORE_REASON = Variable.text("rescoreReason");

    static final String ISSUE = "issue";

    /** What the process {@code monthlyPayment} takes: the first day of the month, and the ratio. */
    static final Variable<LocalDate> PAID_MONTH = Variable.day("paidMonth");

    static final Variable<String> PAID_RATIO = Variable.text("paidRatio");

    private MonthlyVariables() {}
}
