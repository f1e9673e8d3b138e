package cn.jiugai.permit;

import cn.jiugai.rule.Finding;
import cn.jiugai.rule.Verdict;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether the review of drawings is rightly left out (JA-4.5-2).
 *
 * @param leftOut the construction unit wants to do without it, or the table leaves it out
 * @param mainStructure the main structure is changed
 * @param committed the construction unit (建设单位) has signed the commitment
 */
record DrawingReview(boolean leftOut, Risk risk, boolean mainStructure, boolean committed) {

    private static final int CONDITIONS = 3;

    Verdict check() {
        List<String> missing = new ArrayList<>();
        if (risk != Risk.LOW) {
            missing.add("低风险（填报为%s）".formatted(risk.title()));
        }
        if (mainStructure) {
            missing.add("不涉及建筑主体结构变动（填报为涉及）");
        }
        if (!committed) {
            missing.add("建设单位已签署告知承诺书");
        }
        if (!leftOut || missing.isEmpty()) {
            return Verdict.pass();
        }
        return Verdict.refuse(new Finding(
                "JA-4.5-2",
                "满足%d项".formatted(CONDITIONS - missing.size()),
                "免施工图审查同时满足%d项条件".formatted(CONDITIONS),
                "缺%d项：%s".formatted(missing.size(), String.join("；", missing)),
                "请补齐条件，或取消“免施工图审查”、按需要审查办理"));
    }
}
