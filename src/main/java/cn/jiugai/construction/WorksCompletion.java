package cn.jiugai.construction;

import cn.jiugai.rule.Finding;
import cn.jiugai.rule.Verdict;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether the works are done (JA-3.6-2, JA-4.5-1): the supervising firm agrees to the contractor's report, nothing that was
 * found is still open, and no procedure that the works turned out to need is missing.
 *
 * @param agrees whether the supervising firm agrees
 * @param opinion why it does not; null if it does
 * @param openFindings findings that are not yet put right, in words
 * @param openProcedures procedures that became necessary during the works and are not approved, in words
 * @param held what other matters of the project hold the works for
 */
record WorksCompletion(
        boolean agrees, String opinion, List<String> openFindings, List<String> openProcedures, List<Finding> held) {

    Verdict check() {
        List<Finding> findings = new ArrayList<>();
        if (!agrees) {
            findings.add(new Finding("JA-3.6-2", "监理不同意", "监理同意竣工报告", "监理意见：" + opinion, "请按意见完成后重新报告"));
        }
        if (!openFindings.isEmpty()) {
            findings.add(new Finding(
                    "JA-3.6-2",
                    openFindings.size() + "项未销号",
                    "各方提出的问题全部整改销号",
                    "还差%d项：%s".formatted(openFindings.size(), String.join("；", openFindings)),
                    "请整改并通过复查后重新报告"));
        }
        if (!openProcedures.isEmpty()) {
            findings.add(new Finding(
                    "JA-4.5-1",
                    openProcedures.size() + "项手续没有批准",
                    "施工中情况变化、新需办的手续全部批准",
                    "缺%d项：%s".formatted(openProcedures.size(), String.join("；", openProcedures)),
                    "请建设单位补办（设有“绿色通道审批”的，从“发起事项”中发起），批准后重新报告"));
        }
        findings.addAll(held);
        return new Verdict(findings);
    }
}
