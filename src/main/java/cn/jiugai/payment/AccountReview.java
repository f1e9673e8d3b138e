package cn.jiugai.payment;

import cn.jiugai.rule.Finding;
import java.util.Optional;

/**
 * What supervising firm or implementing entity said to the account (JA-3.5-4).
 *
 * @param opinion why it does not agree; null if it does
 */
record AccountReview(String role, boolean agrees, String opinion) {

    /** @param unit Chinese name of the unit; empty result if it agrees */
    Optional<Finding> finding(String unit) {
        return agrees
                ? Optional.empty()
                : Optional.of(new Finding(
                        "JA-3.5-4", unit + "不同意", "审查、审核的单位都同意后送审", "%s意见：%s".formatted(unit, opinion), "请按意见更正后重新报送"));
    }
}
