package cn.jiugai.payment;

import cn.jiugai.rule.Finding;
import java.util.Optional;

/**
 * What one unit said to a change order (JA-3.5-4).
 *
 * @param role its role in the project
 * @param opinion why it does not agree; null if it does
 * @param document number of its document; null if there is none
 */
record ChangeOpinion(String role, boolean agrees, String opinion, String document) {

    /** @param unit Chinese name of the unit; empty result if it agrees */
    Optional<Finding> finding(String unit) {
        return agrees
                ? Optional.empty()
                : Optional.of(new Finding(
                        "JA-3.5-4",
                        unit + "不同意",
                        "监理单位和建设单位（实施主体）都同意变更",
                        "%s意见：%s".formatted(unit, opinion),
                        "请按意见修改后重新申请，或撤回"));
    }
}
