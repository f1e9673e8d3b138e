package cn.jiugai.tender;

import cn.jiugai.engine.Parameter;
import cn.jiugai.rule.Fen;
import cn.jiugai.rule.Ratio;

/** The numbers that stand on the steps of the tender, with the ranges in which a process owner may set them. */
final class TenderParameters {

    static final Parameter<Integer> LEAST_BIDDERS = Parameter.count("leastBidders", "投标单位至少几家", 1, 20);
    static final Parameter<Integer> LEAST_LEFT = Parameter.count("leastLeft", "有效投标至少几家", 1, 20);
    static final Parameter<Ratio> EQUAL_ITEMS = Parameter.ratio("equalItems", "相同分项占比达到多少即需核查", "1%", "100%");
    static final Parameter<Integer> LEAST_ITEMS = Parameter.count("leastItems", "至少有几个分项才比较", 1, 1000);
    static final Parameter<Fen> ROUND_PRICE =
            Parameter.yuan("roundPrice", "整数报价的单位（都是整数报价的不算规律性差异；0.01元即不查）", "0.01", "10000000");

    private TenderParameters() {}
}
