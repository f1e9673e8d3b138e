package cn.jiugai.construction;

import cn.jiugai.construction.ConstructionRegister.Responsible;
import cn.jiugai.rule.Finding;
import cn.jiugai.rule.Verdict;
import cn.jiugai.sheet.CellText;
import java.util.ArrayList;
import java.util.List;

/**
 * What has to be there before construction starts (JA-3-1, JA-3.4-1, JA-3.6-2, JA-3.6-3, JA-4.3-2).
 *
 * @param supervision what the quality and safety authority has arranged
 */
record ConstructionStart(
        StartPapers papers,
        StartSchedule schedule,
        Supervision supervision,
        SitePersons persons,
        StartManager manager) {

    /**
     * @param officer name of the supervising officer, null if none is named
     * @param fullTime whether the officer does nothing else
     * @param plan number of the supervision plan, null if there is none
     * @param checkpoints number of its checkpoints
     */
    record Supervision(String officer, boolean fullTime, String plan, int checkpoints) {}

    /** Everything that is missing, at once. */
    Verdict check() {
        List<Finding> findings = new ArrayList<>(papers.findings());
        findings.addAll(schedule.findings());
        officer(findings);
        plan(findings);
        findings.addAll(persons.findings());
        findings.addAll(manager.findings());
        return new Verdict(findings);
    }

    private void officer(List<Finding> findings) {
        Responsible supervisor = persons.named().get(SiteParty.SUPERVISOR);
        if (supervision.officer() == null) {
            findings.add(officer("没有指定", "缺专职负责人", "请质量安全监督站指定"));
        } else if (supervisor != null && CellText.key(supervision.officer()).equals(CellText.key(supervisor.name()))) {
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
}
