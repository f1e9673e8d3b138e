package cn.jiugai.feedback;

import cn.jiugai.rule.Finding;
import cn.jiugai.rule.Ratio;
import cn.jiugai.rule.Verdict;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether enough households have answered for a survey of satisfaction to count (JA-4.8-2). How many are enough is 执行口径; the
 * plan names no rate.
 *
 * @param households all households of the project
 * @param answered those that have answered
 * @param silent names of the communities of which no household has answered
 * @param minimum least part of the households, itself included
 */
record SatisfactionCoverage(int households, int answered, List<String> silent, Ratio minimum) {

    private static final String CLAUSE = "JA-4.8-2";

    Verdict check() {
        List<Finding> findings = new ArrayList<>();
        if (!minimum.reachedBy(answered, households)) {
            long missing = minimum.missing(answered, households);
            findings.add(new Finding(
                    CLAUSE,
                    "%d户（%s）".formatted(answered, SatisfactionResult.percent(answered, households)),
                    "满意度调查的覆盖率不低于%s（%d户中至少%d户）".formatted(minimum, households, answered + missing),
                    "还差%d户".formatted(missing),
                    "请继续入户或线上调查，把答复上传后重新提交"));
        }
        if (!silent.isEmpty()) {
            findings.add(new Finding(
                    CLAUSE,
                    "%d个小区没有一户答复".formatted(silent.size()),
                    "每个小区都有住户答复",
                    "缺" + String.join("、", silent),
                    "请到这些小区调查，把答复上传后重新提交"));
        }
        return new Verdict(findings);
    }
}
