package cn.jiugai.tender;

import cn.jiugai.rule.Finding;
import cn.jiugai.rule.Verdict;
import java.util.ArrayList;
import java.util.List;

/**
 * How many bidders there are (招标投标法第二十八条: with fewer than three the tender is repeated).
 *
 * @param bidders bidders whose bids were opened
 * @param left those of them that were not excluded and fit the tender's method
 * @param leastBidders so many must have bid
 * @param leastLeft so many of these must be left
 */
record BidCount(int bidders, int left, int leastBidders, int leastLeft) {

    Verdict check() {
        List<Finding> findings = new ArrayList<>();
        if (bidders < leastBidders) {
            findings.add(new Finding(
                    "JA-3-1",
                    bidders + "家",
                    "投标单位至少%d家（招标投标法第二十八条）".formatted(leastBidders),
                    "缺%d家".formatted(leastBidders - bidders),
                    "请分析原因后重新发布招标公告"));
        } else if (left < leastLeft) {
            findings.add(new Finding(
                    "JA-3-1",
                    "%d家投标、%d家有效".formatted(bidders, left),
                    "未取消资格、符合招标方式（联合体招标的须是联合体）的投标至少%d家".formatted(leastLeft),
                    "缺%d家".formatted(leastLeft - left),
                    "请重新发布招标公告"));
        }
        return new Verdict(findings);
    }
}
