package cn.jiugai.consultation;

import cn.jiugai.rule.Finding;
import cn.jiugai.rule.Ratio;
import cn.jiugai.rule.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The answers of a round: enough households, visited and also asked online. How many are enough is 执行口径; the plan names
 * no rate.
 *
 * @param coverage households of the project, and those that answered in this round
 * @param channels households that answered, by channel
 * @param offer the ways on which the district asks
 * @param minimum least part of the households, itself included
 */
record Answers(Asked asked, Coverage coverage, Map<Channel, Integer> channels, Offer offer, Ratio minimum) {

    /** What the households are asked about; each has its clauses and words. */
    enum Asked {
        /** Their demand (JA-3.2-1, JA-3.2-2). */
        DEMAND("JA-3.2-1", "JA-3.2-2", "答复覆盖率", "有入户调查的答复", "除入户外"),
        /** The draft scheme (JA-3.2-3). */
        DRAFT("JA-3.2-3", "JA-3.2-3", "再次征求意见的覆盖率", "再次征求意见有入户的答复", "再次征求意见");

        private final String clause;
        private final String online;
        private final String rate;
        private final String visit;
        private final String besides;

        Asked(String clause, String online, String rate, String visit, String besides) {
            this.clause = clause;
            this.online = online;
            this.rate = rate;
            this.visit = visit;
            this.besides = besides;
        }
    }

    Verdict check() {
        List<Finding> findings = new ArrayList<>();
        if (!minimum.reachedBy(coverage.answered(), coverage.households())) {
            findings.add(tooFew());
        }
        if (channels.getOrDefault(Channel.VISIT, 0) == 0) {
            findings.add(new Finding(asked.clause, "入户0户", asked.visit, "缺入户的答复", "请入户走访并登记答复"));
        }
        if (channels.keySet().stream().noneMatch(Channel::isOnline)) {
            findings.add(notOnline());
        }
        return new Verdict(findings);
    }

    private Finding tooFew() {
        long missing = minimum.missing(coverage.answered(), coverage.households());
        return new Finding(
                asked.clause,
                "%d户（%s）".formatted(coverage.answered(), coverage.percent()),
                "%s不低于%s（%d户中至少%d户）"
                        .formatted(asked.rate, minimum, coverage.households(), coverage.answered() + missing),
                "还差%d户".formatted(missing),
                "请继续走访或线上征求，把答复上传后重新提交");
    }

    private Finding notOnline() {
        return new Finding(
                asked.online,
                "线上0户",
                "%s至少有1种线上渠道（%s）的答复".formatted(asked.besides, offer.onlineTitles()),
                "缺线上渠道的答复",
                "请通过线上渠道征求意见并登记答复");
    }
}
