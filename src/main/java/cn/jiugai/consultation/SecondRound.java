package cn.jiugai.consultation;

import cn.jiugai.rule.Finding;
import cn.jiugai.rule.Ratio;
import cn.jiugai.rule.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The second round of opinions, on a draft scheme (JA-3.2-3): it reaches enough households, by visits and online.
 * How many are enough is 执行口径; the plan names no rate.
 *
 * @param coverage households of the project, and those that answered in this round
 * @param channels households that answered, by channel
 * @param minimum least part of the households, itself included
 */
record SecondRound(Coverage coverage, Map<Channel, Integer> channels, Ratio minimum) {

    private static final String CLAUSE = "JA-3.2-3";

    Verdict check() {
        List<Finding> findings = new ArrayList<>();
        if (!minimum.reachedBy(coverage.answered(), coverage.households())) {
            findings.add(tooFew());
        }
        if (channels.getOrDefault(Channel.VISIT, 0) == 0) {
            findings.add(new Finding(CLAUSE, "入户0户", "再次征求意见有入户的答复", "缺入户的答复", "请入户走访并登记答复"));
        }
        if (channels.keySet().stream().noneMatch(Channel::isOnline)) {
            findings.add(new Finding(
                    CLAUSE,
                    "线上0户",
                    "再次征求意见至少有1种线上渠道（%s）的答复".formatted(Channel.onlineTitles()),
                    "缺线上渠道的答复",
                    "请通过线上渠道征求意见并登记答复"));
        }
        return new Verdict(findings);
    }

    private Finding tooFew() {
        long missing = minimum.missing(coverage.answered(), coverage.households());
        return new Finding(
                CLAUSE,
                "%d户（%s）".formatted(coverage.answered(), coverage.percent()),
                "再次征求意见的覆盖率不低于%s（%d户中至少%d户）".formatted(minimum, coverage.households(), coverage.answered() + missing),
                "还差%d户".formatted(missing),
                "请继续走访或线上征求，把答复上传后重新提交");
    }
}
