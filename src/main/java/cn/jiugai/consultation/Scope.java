package cn.jiugai.consultation;

import cn.jiugai.rule.Finding;
import cn.jiugai.rule.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The basis of a project's scope (JA-3.1-4).
 *
 * @param renovationPlan the renovation plan that it names
 * @param standard the standard that it names
 * @param communitiesWithoutFacts communities whose survey is not on record
 * @param answered households that answered in the first round
 */
record Scope(
        Optional<String> renovationPlan,
        Optional<String> standard,
        List<String> communitiesWithoutFacts,
        int answered) {

    private static final String NAME_IT = "请在表单中写明后重新提交";

    Verdict check() {
        List<Finding> findings = new ArrayList<>();
        if (renovationPlan.isEmpty()) {
            findings.add(finding("写明依据的老旧小区改造规划", "未写明", "缺改造规划", NAME_IT));
        }
        if (standard.isEmpty()) {
            findings.add(finding("写明执行的完整居住社区建设标准", "未写明", "缺建设标准", NAME_IT));
        }
        if (!communitiesWithoutFacts.isEmpty()) {
            findings.add(finding(
                    "各小区的摸底结果登记完整",
                    "%d个小区不完整".formatted(communitiesWithoutFacts.size()),
                    "缺" + String.join("、", communitiesWithoutFacts),
                    "请先完成这些小区的调查摸底"));
        }
        if (answered == 0) {
            findings.add(finding("第一轮征求意见的结果已登记", "0户答复", "缺居民答复", "请先收集居民需求"));
        }
        return new Verdict(findings);
    }

    private static Finding finding(String threshold, String number, String shortfall, String remedy) {
        return new Finding("JA-3.1-4", number, threshold, shortfall, remedy);
    }
}
