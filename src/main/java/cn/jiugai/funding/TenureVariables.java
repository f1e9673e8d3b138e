package cn.jiugai.funding;

import cn.jiugai.engine.Parameter;
import cn.jiugai.engine.Variable;
import cn.jiugai.rule.Fen;
import cn.jiugai.rule.Ratio;
import java.time.LocalDate;

/** The fields of the forms about who owns what and gives what (HG-6-3, HG-6-4, HG-6-6, HG-6-7), and the rates of the steps. */
final class TenureVariables {

    /** The community that a task of several is about. */
    static final Variable<String> COMMUNITY = Variable.text("community");

    static final Variable<String> MIXED_USE = Variable.text("mixedUse");
    static final Variable<Integer> PUBLIC_FLATS = Variable.count("publicFlats");
    static final Variable<String> PUBLIC_OWNER = Variable.text("publicOwner");
    static final Variable<String> STAFF_COMMUNITY = Variable.text("staffCommunity");
    static final Variable<String> ORIGINAL_OWNER = Variable.text("originalOwner");

    /** What the original owner is offered, as its form shows it. */
    static final Variable<String> OFFER = Variable.text("offer");

    static final Variable<LocalDate> ASKED_ON = Variable.day("askedOn");
    static final Variable<String> OWNER_ANSWER = Variable.text("ownerAnswer");
    static final Variable<Fen> OWNER_AMOUNT = Variable.yuan("ownerAmount");
    static final Variable<String> OWNER_REMARK = Variable.text("ownerRemark");

    static final Variable<String> MONEY_OPINION = Variable.text("moneyOpinion");
    static final Variable<String> AFFORDABILITY_REPORT = Variable.text("affordabilityReport");
    static final Variable<LocalDate> REPORTED_ON = Variable.day("reportedOn");
    static final Variable<String> MONEY_NOTE = Variable.text("moneyNote");

    static final Parameter<Ratio> OFFERED_SHARE = Parameter.ratio("offeredShare", "商请原产权单位支持总投资的比例", "1%", "100%");
    static final Parameter<Ratio> PUBLIC_HOUSING_SHARE =
            Parameter.ratio("publicHousingShare", "公房产权单位至少出资总投资的比例", "0%", "100%");
    static final Parameter<Ratio> MIXED_USE_SHARE =
            Parameter.ratio("mixedUseShare", "商住两用住户商户至少出资总投资的比例", "0%", "100%");

    private TenureVariables() {}
}
