package cn.jiugai.acceptance;

import cn.jiugai.rule.Finding;
import cn.jiugai.rule.Verdict;
import java.util.List;
import java.util.stream.Stream;

/**
 * The comprehensive acceptance (JA-3.7-3). 执行口径: one refusal, or one item that deviates from plan and scheme and is not
 * accepted with a reason and a document, is enough to send the project back.
 *
 * @param opinions what units and experts said, an entry each
 * @param compared number of items that were compared
 * @param deviations what has to be put right, with who does
 */
record ComprehensiveAcceptance(List<Opinion> opinions, int compared, List<String> deviations) {

    private static final String CLAUSE = "JA-3.7-3";

    Verdict check() {
        return new Verdict(Stream.concat(deviating(), Refusals.of(CLAUSE, "综合验收", opinions))
                .toList());
    }

    private Stream<Finding> deviating() {
        return deviations.stream()
                .map(deviation -> new Finding(
                        CLAUSE,
                        "%d项中%d项相符或已认可".formatted(compared, compared - deviations.size()),
                        "逐项与年度计划、实施方案相符",
                        deviation,
                        "请责任单位整改，复查合格后重新组织综合验收"));
    }
}
