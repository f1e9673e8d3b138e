package cn.jiugai.assessment;

import cn.jiugai.rule.Finding;
import cn.jiugai.rule.Verdict;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Whether every unit of the year has its grade (JA-4.1-1): one that is not what the figures suggest has a reason.
 *
 * @param lines all units of the year
 * @param names the Chinese name of a unit
 */
record Grades(List<AssessmentLine> lines, UnaryOperator<String> names) {

    static final String CLAUSE = "JA-4.1-1";

    Verdict check() {
        List<AssessmentLine> open =
                lines.stream().filter(line -> !line.isGraded()).toList();
        return open.isEmpty()
                ? Verdict.pass()
                : Verdict.refuse(new Finding(
                        CLAUSE,
                        "%d家中评定%d家".formatted(lines.size(), lines.size() - open.size()),
                        "每家单位都有考核等次，与数据建议不一致的写明理由",
                        "还差%d家：%s"
                                .formatted(
                                        open.size(),
                                        String.join(
                                                "、",
                                                open.stream()
                                                        .map(line -> names.apply(line.unit()) + missing(line))
                                                        .toList())),
                        "请评定等次，或补写理由"));
    }

    private static String missing(AssessmentLine line) {
        return line.grade() == null
                ? "（未评定）"
                : "（数据建议%s，评为%s，没有理由）"
                        .formatted(line.suggested().label(), line.grade().label());
    }
}
