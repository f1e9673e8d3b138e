package cn.jiugai.acceptance;

import cn.jiugai.rule.Finding;
import cn.jiugai.rule.Verdict;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The comprehensive acceptance (JA-3.7-3). 执行口径: one refusal, or one item that deviates from plan and scheme, is enough to
 * send the project back.
 *
 * @param opinions what units and experts said, an entry each
 * @param compared number of items that were compared
 * @param deviations the items that deviate, with what is wrong and who has to put it right
 */
record ComprehensiveAcceptance(List<Opinion> opinions, int compared, Map<ComparedItem, String> deviations) {

    private static final String CLAUSE = "JA-3.7-3";
    private static final String REMEDY = "请责任单位整改，复查合格后重新组织综合验收";

    Verdict check() {
        return new Verdict(Stream.concat(deviating(), refusals()).toList());
    }

    private Stream<Finding> deviating() {
        return deviations.entrySet().stream()
                .map(deviation -> new Finding(
                        CLAUSE,
                        "%d项中%d项相符".formatted(compared, compared - deviations.size()),
                        "逐项与年度计划、实施方案相符",
                        "“%s”不一致：%s".formatted(deviation.getKey().title(), deviation.getValue()),
                        REMEDY));
    }

    private Stream<Finding> refusals() {
        long agreeing = opinions.stream().filter(Opinion::agrees).count();
        return opinions.stream()
                .filter(opinion -> !opinion.agrees())
                .map(opinion -> new Finding(
                        CLAUSE,
                        "%d家中%d家同意".formatted(opinions.size(), agreeing),
                        "参加综合验收的单位和专家全部同意",
                        "%s不同意：%s".formatted(opinion.unit(), opinion.defect()),
                        REMEDY));
    }
}
