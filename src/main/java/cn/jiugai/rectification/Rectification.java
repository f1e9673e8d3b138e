package cn.jiugai.rectification;

import cn.jiugai.rule.Finding;
import cn.jiugai.rule.Verdict;
import java.util.List;
import java.util.Optional;

/**
 * What was put right, as those see it who found the fault.
 *
 * @param clause the clauses of the step, as they are shown
 * @param opinions of those who checked again, an entry each
 */
record Rectification(String clause, List<Opinion> opinions) {

    /**
     * @param unit Chinese name of who checked again
     * @param remark what it said; null if nothing
     */
    record Opinion(String unit, boolean accepts, String remark) {}

    Verdict check() {
        if (opinions.isEmpty()) {
            return Verdict.refuse(new Finding(clause, "没有复查记录", "提出问题的单位复查合格", "缺复查结论", "请提出问题的单位复查"));
        }
        long accepting = opinions.stream().filter(Opinion::accepts).count();
        return new Verdict(opinions.stream()
                .filter(opinion -> !opinion.accepts())
                .map(opinion -> new Finding(
                        clause,
                        "%d家中%d家认可".formatted(opinions.size(), accepting),
                        "提出问题的单位全部复查合格",
                        "%s复查不合格：%s"
                                .formatted(
                                        opinion.unit(),
                                        Optional.ofNullable(opinion.remark()).orElse("未写明")),
                        "请继续整改后再报复查"))
                .toList());
    }
}
