package cn.jiugai.scheme;

import cn.jiugai.rule.Finding;
import cn.jiugai.rule.Verdict;
import java.util.List;
import java.util.Optional;

/**
 * The review of a scheme by the city's departments and experts (JA-3.3-4). 执行口径: one reviewer who does not agree is
 * enough to send the scheme back.
 *
 * @param opinions what the reviewers said, an entry each
 */
record SchemeReview(List<Opinion> opinions) {

    /**
     * @param unit Chinese name of the reviewer
     * @param text what it said; null if nothing
     */
    record Opinion(String unit, boolean agrees, String text) {}

    Verdict check() {
        if (opinions.isEmpty()) {
            return Verdict.refuse(new Finding("JA-3.3-4", "0家提出意见", "方案经过论证", "缺全部论证意见", "请市住建局组织论证，由各论证单位提出意见"));
        }
        long agreeing = opinions.stream().filter(Opinion::agrees).count();
        return new Verdict(opinions.stream()
                .filter(opinion -> !opinion.agrees())
                .map(opinion -> new Finding(
                        "JA-3.3-4",
                        "%d家中%d家同意".formatted(opinions.size(), agreeing),
                        "全部论证单位同意",
                        "%s不同意，意见：%s"
                                .formatted(
                                        opinion.unit(),
                                        Optional.ofNullable(opinion.text()).orElse("未写明")),
                        "请按意见修改方案后重新上报，通过前不得招标"))
                .toList());
    }
}
