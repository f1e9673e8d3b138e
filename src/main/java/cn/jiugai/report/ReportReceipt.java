package cn.jiugai.report;

import cn.jiugai.rule.Finding;
import cn.jiugai.rule.Verdict;

/**
 * Whether the department in charge accepts a report (JA-4.4-5).
 *
 * @param remark why it does not; null if it does
 */
record ReportReceipt(boolean accepted, String remark) {

    Verdict check() {
        return accepted
                ? Verdict.pass()
                : Verdict.refuse(
                        new Finding(ReportReview.CLAUSE, "区住建局退回", "区住建局接收", "退回意见：" + remark, "请核实改正后重新填报、审核、盖章报送"));
    }
}
