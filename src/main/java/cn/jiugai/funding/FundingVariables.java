package cn.jiugai.funding;

import cn.jiugai.engine.Variable;
import java.time.LocalDate;
import java.util.List;

/** The fields of the forms of the funding plan. */
final class FundingVariables {

    /** What the form shows of the uploaded plan. */
    static final Variable<String> SOURCES = Variable.text("sources");

    static final Variable<String> INVESTMENT_PLAN_NUMBER = Variable.text("investmentPlanNumber");
    static final Variable<Integer> INVESTMENT_PLAN_YEAR = Variable.count("investmentPlanYear");
    static final Variable<List<String>> CARRIERS = Variable.choices("carriers");
    static final Variable<String> ORIGINAL_OWNER_ANSWER = Variable.text("originalOwnerAnswer");
    static final Variable<List<String>> SERVICES = Variable.choices("services");
    static final Variable<String> OTHER_SERVICES = Variable.text("otherServices");

    static final Variable<LocalDate> PUBLISHED_ON = Variable.day("publishedOn");
    static final Variable<String> PUBLISHED_AT = Variable.text("publishedAt");

    private FundingVariables() {}
}
