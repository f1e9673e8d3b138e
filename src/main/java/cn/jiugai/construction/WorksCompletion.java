package cn.jiugai.construction;

import cn.jiugai.rule.Finding;
import cn.jiugai.rule.Verdict;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether the works are done (JA-3.6-2): the supervising firm agrees to the contractor's report and nothing that was
 * found is still open.
 *
 * @param agrees whether the supervising firm agrees
 * @param opinion why it does not; null if it does
 * @param openFindings findings that are not yet put right, in words
 */
record WorksCompletion(boolean agrees, String opinion, List<String> openFindings) {

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
        return new Verdict(findings);
    }
}
