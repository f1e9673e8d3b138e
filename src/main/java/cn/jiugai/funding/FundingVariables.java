package cn.jiugai.funding;

import cn.jiugai.engine.Variable;

/** The fields of the forms of the funding; those of the sources are at their enum. */
final class FundingVariables {

    static final Variable<String> INVESTMENT_PLAN_NUMBER = Variable.text("investmentPlanNumber");
    static final Variable<Integer> INVESTMENT_PLAN_YEAR = Variable.count("investmentPlanYear");

    private FundingVariables() {}
}
