package cn.jiugai.acceptance;

import cn.jiugai.rule.Finding;
import cn.jiugai.rule.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Whether the comprehensive acceptance may be held as it was convened: with the units and experts (JA-3.7-3). 执行口径: the plan
 * says 相关专家 without a number.
 *
 * @param required how many parties have to come
 * @param missing those of them that no unit stands for, in words
 * @param experts the experts who were named
 * @param least how many there have to be
 */
record ComprehensiveMeeting(int required, List<String> missing, List<Expert> experts, int least) {

    private static final String CLAUSE = "JA-3.7-3";

    Verdict check() {
        List<Finding> findings = new ArrayList<>();
        if (!missing.isEmpty()) {
            findings.add(MissingParties.finding(CLAUSE, required, missing));
        }
        long different = experts.stream().map(Expert::name).distinct().count();
        if (different < least) {
            findings.add(new Finding(
                    CLAUSE,
                    "%d名".formatted(different),
                    "专家不少于%d名".formatted(least),
                    "还差%d名".formatted(least - different),
                    "请补充聘请专家，写明姓名和专业；同一人只算一名"));
        }
        List<String> fieldless = experts.stream()
                .filter(expert -> expert.field() == null)
                .map(Expert::name)
                .toList();
        if (!fieldless.isEmpty()) {
            findings.add(new Finding(
                    CLAUSE,
                    "%d名专家中%d名写明专业".formatted(experts.size(), experts.size() - fieldless.size()),
                    "每名专家写明专业",
                    fieldless.stream().collect(Collectors.joining("、", "缺", "的专业")),
                    "请补填专业"));
        }
        return new Verdict(findings);
    }
}
