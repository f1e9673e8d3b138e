package cn.jiugai.tender;

import cn.jiugai.rule.Finding;
import cn.jiugai.rule.Verdict;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether the construction permit can be applied for: all procedures before it approved, and a contractor under contract
 * (JA-3-1).
 *
 * @param procedures what the procedures lack
 * @param contracted the contract is signed
 */
record PermitConditions(Verdict procedures, boolean contracted) {

    /** Everything that is missing, at once. */
    Verdict check() {
        List<Finding> findings = new ArrayList<>(procedures.findings());
        if (!contracted) {
            findings.add(new Finding("JA-3-1", "没有签订施工合同", "申请施工许可前依法招标、签订施工合同", "缺施工合同", "请在“招标投标”阶段签订合同后重新申请"));
        }
        return new Verdict(findings);
    }
}
