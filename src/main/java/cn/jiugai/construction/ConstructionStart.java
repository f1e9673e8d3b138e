package cn.jiugai.construction;

import cn.jiugai.rule.Finding;
import cn.jiugai.rule.Verdict;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What has to be there before construction starts (JA-3-1, JA-3.4-1, JA-3.6-2, JA-3.6-3).
 *
 * @param permit number of the construction permit, if there is one
 * @param openProcedures procedures that the project needs by its facts now and that are not approved, in words
 * @param openViolations violations that are not closed, in words
 * @param supervision what the quality and safety authority has arranged
 * @param persons who answers for each party, by name
 */
record ConstructionStart(
        Optional<String> permit,
        List<String> openProcedures,
        List<String> openViolations,
        Supervision supervision,
        Map<SiteParty, String> persons) {

    /**
     * @param officer name of the supervising officer, null if none is named
     * @param fullTime whether the officer does nothing else
     * @param plan number of the supervision plan, null if there is none
     * @param checkpoints number of its checkpoints
     */
    record Supervision(String officer, boolean fullTime, String plan, int checkpoints) {}

    /** Everything that is missing, at once. */
    Verdict check() {
        List<Finding> findings = new ArrayList<>();
        permit(findings);
        procedures(findings);
        violations(findings);
        officer(findings);
        plan(findings);
        persons(findings);
        return new Verdict(findings);
    }

    private void permit(List<Finding> findings) {
        if (permit.isEmpty()) {
            findings.add(new Finding("JA-3-1", "没有施工许可证", "开工前取得施工许可证", "缺施工许可证", "请先办理施工许可"));
        }
    }

    private void procedures(List<Finding> findings) {
        if (!openProcedures.isEmpty()) {
            findings.add(new Finding(
                    "JA-3-1",
                    "%d项手续没有批准".formatted(openProcedures.size()),
                    "按项目现在的情况需办的手续全部批准",
                    "缺%d项：%s".formatted(openProcedures.size(), String.join("；", openProcedures)),
                    "请实施主体从旁发起“绿色通道审批”，补办后重新申请"));
        }
    }

    private void violations(List<Finding> findings) {
        if (!openViolations.isEmpty()) {
            findings.add(new Finding(
                    "JA-3.4-1",
                    openViolations.size() + "件未销案",
                    "开工前违建和占用全部整治销案",
                    "还差" + openViolations.size() + "件：" + String.join("；", openViolations),
                    "请督促承办单位整治销案"));
        }
    }

    private void officer(List<Finding> findings) {
        if (supervision.officer() == null) {
            findings.add(officer("没有指定", "缺专职负责人", "请质量安全监督站指定"));
        } else if (supervision.officer().equals(persons.get(SiteParty.SUPERVISOR))) {
            findings.add(
                    officer("%s，是监理单位的负责人".formatted(supervision.officer()), "缺监督站自己的专职负责人", "监理人员不能兼任，请质量安全监督站另行指定"));
        } else if (!supervision.fullTime()) {
            findings.add(officer("%s，不是专职".formatted(supervision.officer()), "缺专职负责人", "请改为专职，或另行指定专职负责人"));
        }
    }

    private static Finding officer(String found, String shortfall, String remedy) {
        return new Finding("JA-3.6-3", found, "质量安全监督站指定专职负责人", shortfall, remedy);
    }

    private void plan(List<Finding> findings) {
        if (supervision.plan() == null || supervision.checkpoints() == 0) {
            findings.add(new Finding(
                    "JA-3.6-3",
                    supervision.plan() == null ? "没有质量监督计划" : "计划没有监督检查点",
                    "有质量监督计划，计划至少有1个监督检查点",
                    supervision.plan() == null ? "缺质量监督计划" : "缺监督检查点",
                    "请质量安全监督站制定质量监督计划"));
        }
    }

    private void persons(List<Finding> findings) {
        List<SiteParty> missing = Arrays.stream(SiteParty.values())
                .filter(party -> !persons.containsKey(party))
                .toList();
        if (!missing.isEmpty()) {
            findings.add(new Finding(
                    "JA-3.6-2",
                    "登记%d家".formatted(persons.size()),
                    "参建%d家单位的负责人都已登记".formatted(SiteParty.values().length),
                    "缺%d家：%s"
                            .formatted(
                                    missing.size(),
                                    missing.stream().map(SiteParty::title).collect(Collectors.joining("、"))),
                    "请实施主体补登负责人"));
        }
        String builder = persons.get(SiteParty.CONTRACTOR);
        if (builder != null && builder.equals(persons.get(SiteParty.SUPERVISOR))) {
            findings.add(new Finding(
                    "JA-3.6-2",
                    "施工、监理单位的负责人都是%s".formatted(builder),
                    "监理单位的负责人不是施工单位的人（建筑法第三十四条）",
                    "缺监理单位自己的负责人",
                    "请监理单位另派负责人，由实施主体重新登记"));
        }
    }
}
