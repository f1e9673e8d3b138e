package cn.jiugai.report;

import cn.jiugai.rule.Finding;
import cn.jiugai.rule.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Whether a filing has passed the review inside the street (JA-4.4-5): somebody else than who filed it has reviewed it and
 * lets it pass.
 *
 * @param filedBy user
 * @param reviewedBy user
 * @param remark why it does not pass; null if it does
 */
record ReportReview(String filedBy, String reviewedBy, boolean passed, String remark) {

    static final String CLAUSE = "JA-4.4-5";

    Verdict check() {
        List<Finding> findings = new ArrayList<>();
        if (filedBy.equals(reviewedBy)) {
            findings.add(new Finding(CLAUSE, "同一人填报和审核", "填报、审核由两人分别办理", "缺1名审核人", "请交本单位其他人员审核"));
        }
        if (!passed) {
            findings.add(new Finding(
                    CLAUSE, "审核不通过", "内部审核通过", "审核意见：" + Objects.requireNonNullElse(remark, "无"), "请改正后重新填报"));
        }
        return new Verdict(findings);
    }
}
