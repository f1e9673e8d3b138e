package cn.jiugai.feedback;

import cn.jiugai.rule.Finding;
import cn.jiugai.rule.Ratio;
import cn.jiugai.rule.Verdict;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether the households that a survey of satisfaction is to ask can speak for the project (HG-4.3-1). How many are enough is
 * 执行口径; the plan names no rate.
 *
 * @param households all households of the project
 * @param listed those that are to be asked
 * @param leftOut names of the communities of which no household is to be asked
 * @param minimum least part of the households, itself included
 */
record SampleSize(int households, int listed, List<String> leftOut, Ratio minimum) {

    private static final String CLAUSE = "HG-4.3-1";

    Verdict check() {
        List<Finding> findings = new ArrayList<>();
        if (!minimum.reachedBy(listed, households)) {
            long missing = minimum.missing(listed, households);
            findings.add(new Finding(
                    CLAUSE,
                    "%d户（%s）".formatted(listed, SatisfactionResult.percent(listed, households)),
                    "抽样户数不低于全部住户的%s（%d户中至少%d户）".formatted(minimum, households, listed + missing),
                    "还差%d户".formatted(missing),
                    "请补充抽样名单后重新上传，或改为调查全部住户"));
        }
        if (!leftOut.isEmpty()) {
            findings.add(new Finding(
                    CLAUSE,
                    "%d个小区没有一户在名单中".formatted(leftOut.size()),
                    "每个小区都有住户在名单中",
                    "缺" + String.join("、", leftOut),
                    "请把这些小区的住户补进名单后重新上传"));
        }
        return new Verdict(findings);
    }
}
