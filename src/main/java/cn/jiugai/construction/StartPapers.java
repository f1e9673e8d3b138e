package cn.jiugai.construction;

import cn.jiugai.rule.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What has to be granted, signed and cleared before construction starts (JA-3-1, JA-3.4-1).
 *
 * @param permit number of the construction permit, if there is one
 * @param contract number of the contract that follows from the award, if there is one
 * @param openProcedures procedures that the project needs by its facts now and that are not approved, in words
 * @param openViolations violations that are not closed, in words
 */
record StartPapers(
        Optional<String> permit, Optional<String> contract, List<String> openProcedures, List<String> openViolations) {

    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        if (permit.isEmpty()) {
            findings.add(new Finding("JA-3-1", "没有施工许可证", "开工前取得施工许可证", "缺施工许可证", "请先办理施工许可"));
        }
        if (contract.isEmpty()) {
            findings.add(new Finding("JA-3-1", "没有与中标结果一致的合同", "开工前依法招标并签订合同", "缺施工合同", "请先办结招标投标"));
        }
        if (!openProcedures.isEmpty()) {
            findings.add(new Finding(
                    "JA-3-1",
                    "%d项手续没有批准".formatted(openProcedures.size()),
                    "按项目现在的情况需办的手续全部批准",
                    "缺%d项：%s".formatted(openProcedures.size(), String.join("；", openProcedures)),
                    "请建设单位补办（设有“绿色通道审批”的，从“发起事项”中发起），批准后重新申请"));
        }
        if (!openViolations.isEmpty()) {
            findings.add(new Finding(
                    "JA-3.4-1",
                    openViolations.size() + "件未销案",
                    "开工前违建和占用全部整治销案",
                    "还差" + openViolations.size() + "件：" + String.join("；", openViolations),
                    "请督促承办单位整治销案"));
        }
        return findings;
    }
}
