package cn.jiugai.tender;

import cn.jiugai.rule.Finding;
import cn.jiugai.rule.Verdict;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether the construction permit and the filings can be issued ahead: after project approval, financial review and tender,
 * without the planning permits (HG-5.1-3); what else the table asks for is granted (HG-5.1-1).
 *
 * @param approvals what is missing of project approval and financial review, in Chinese
 * @param contracted the tender has led to a contract
 * @param procedures the procedures that come before the permit and are not granted, in Chinese
 */
record PermitAhead(List<String> approvals, boolean contracted, List<String> procedures) {

    private static final int CONDITIONS = 3;

    /** Everything that is missing, at once. */
    Verdict check() {
        List<String> missing = new ArrayList<>(approvals);
        if (!contracted) {
            missing.add("招标（没有签订施工合同）");
        }
        List<Finding> findings = new ArrayList<>();
        if (!missing.isEmpty()) {
            findings.add(new Finding(
                    "HG-5.1-3",
                    "完成%d项".formatted(CONDITIONS - missing.size()),
                    "先行办理施工许可、质监和安监备案前完成立项、财政评审、招标%d项".formatted(CONDITIONS),
                    "还差%d项：%s".formatted(missing.size(), String.join("、", missing)),
                    "请办结后重新申报"));
        }
        if (!procedures.isEmpty()) {
            findings.add(new Finding(
                    "HG-5.1-1",
                    "%d项没有批准".formatted(procedures.size()),
                    "按项目情况需办的手续全部批准",
                    "还差%d项：%s".formatted(procedures.size(), String.join("、", procedures)),
                    "请在批准后重新申报"));
        }
        return new Verdict(findings);
    }
}
