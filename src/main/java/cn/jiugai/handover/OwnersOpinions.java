package cn.jiugai.handover;

import cn.jiugai.rule.Finding;
import cn.jiugai.rule.Verdict;

/**
 * What the owners said about the ways to manage their community (JA-3.8-3), in households.
 *
 * @param noOpinion households that were asked and named no way
 */
record OwnersOpinions(int trusteeship, int socialOrganisation, int selfManagement, int noOpinion) {

    private static final String CLAUSE = "JA-3.8-3";

    int asked() {
        return trusteeship + socialOrganisation + selfManagement + noOpinion;
    }

    /**
     * @param households households of the project's communities
     */
    Verdict check(int households) {
        int expressed = asked() - noOpinion;
        if (expressed == 0) {
            return Verdict.refuse(new Finding(CLAUSE, "0户", "有业主表明意见", "没有1户表明意见", "请征求业主意见后重新填报"));
        }
        if (asked() > households) {
            return Verdict.refuse(new Finding(
                    CLAUSE,
                    asked() + "户",
                    "征求意见户数不超过小区总户数" + households + "户",
                    "多" + (asked() - households) + "户",
                    "每户只计一次，请核对后重新填报"));
        }
        return Verdict.pass();
    }
}
