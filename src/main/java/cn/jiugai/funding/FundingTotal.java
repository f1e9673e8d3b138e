package cn.jiugai.funding;

import cn.jiugai.rule.Fen;
import cn.jiugai.rule.Finding;
import java.util.Optional;

/**
 * What the sources of a project bear together (JA-2-1).
 *
 * @param estimate the project's estimate (概算)
 * @param total sum of all sources
 */
record FundingTotal(Fen estimate, Fen total) {

    /** Why the plan is refused; empty if the sources add up to the estimate to the fen. */
    Optional<Finding> finding() {
        if (total.equals(estimate)) {
            return Optional.empty();
        }
        boolean more = total.isMoreThan(estimate);
        Fen difference = more ? total.minus(estimate) : estimate.minus(total);
        return Optional.of(new Finding(
                "JA-2-1", "合计" + total, "各渠道资金合计等于概算" + estimate, (more ? "多出" : "还差") + difference, "请核对各渠道金额后重新提交"));
    }
}
