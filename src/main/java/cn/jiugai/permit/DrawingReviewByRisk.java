package cn.jiugai.permit;

import cn.jiugai.rule.Finding;
import cn.jiugai.rule.Verdict;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether the review of drawings is left out exactly where it is to be (HG-5.1-2): low risk and no change to the main
 * structure; nobody has to ask for it or to commit himself.
 *
 * @param listed the table asks for the review
 */
record DrawingReviewByRisk(boolean listed, Risk risk, boolean mainStructure) {

    private static final String CLAUSE = "HG-5.1-2";
    private static final int CONDITIONS = 2;

    Verdict check() {
        List<String> unmet = new ArrayList<>();
        if (risk != Risk.LOW) {
            unmet.add("低风险（填报为%s）".formatted(risk.title()));
        }
        if (mainStructure) {
            unmet.add("不涉及建筑主体结构变动（填报为涉及）");
        }
        if (listed != unmet.isEmpty()) {
            return Verdict.pass();
        }
        return Verdict.refuse(
                listed
                        ? new Finding(CLAUSE, "决策表列为需办", "不涉及主体结构变动的低风险项目不进行施工图审查", "多办1项：施工图审查", ProcedureList.REMEDY)
                        : new Finding(
                                CLAUSE,
                                "满足%d项".formatted(CONDITIONS - unmet.size()),
                                "不进行施工图审查同时满足%d项条件".formatted(CONDITIONS),
                                "缺%d项：%s".formatted(unmet.size(), String.join("；", unmet)),
                                ProcedureList.REMEDY));
    }
}
