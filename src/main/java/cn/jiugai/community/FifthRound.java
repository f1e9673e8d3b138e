package cn.jiugai.community;

import cn.jiugai.rule.Finding;
import cn.jiugai.rule.Verdict;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether the fifth round has taken place: activities with the new facilities, and residents who say what could be better
 * (HG-2-8). How many are enough is 执行口径; the plan names no number.
 *
 * @param activities activities on record
 * @param suggestions suggestions on record, all of them answered
 */
record FifthRound(int activities, int minimumActivities, int suggestions, int minimumSuggestions) {

    Verdict check() {
        List<Finding> findings = new ArrayList<>();
        if (activities < minimumActivities) {
            findings.add(finding("社区活动", "次", activities, minimumActivities, "请利用新建设施再组织活动并登记"));
        }
        if (suggestions < minimumSuggestions) {
            findings.add(finding("居民建议", "条", suggestions, minimumSuggestions, "请组织居民献计献策，把建议登记上来"));
        }
        return new Verdict(findings);
    }

    private static Finding finding(String what, String unit, int number, int minimum, String remedy) {
        return new Finding(
                "HG-2-8",
                number + unit,
                "第五轮至少登记%d%s%s".formatted(minimum, unit, what),
                "还差%d%s".formatted(minimum - number, unit),
                remedy);
    }
}
