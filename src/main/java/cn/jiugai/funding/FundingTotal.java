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
        return total.equals(estimate)
                ? Optional.empty()
                : Optional.of(new Finding(
                        "JA-2-1", "合计" + total, "各渠道资金合计等于概算" + estimate, difference(), "请核对各渠道金额，更正后重新上传"));
    }

    /** Both sums and what is between them, for who fills in the plan. */
    String balance() {
        return "合计%s，概算%s，%s".formatted(total, estimate, total.equals(estimate) ? "两者相等" : difference());
    }

    private String difference() {
        return total.isMoreThan(estimate) ? "多出" + total.minus(estimate) : "还差" + estimate.minus(total);
    }
}
