package cn.jiugai.site;

import cn.jiugai.rule.Finding;
import cn.jiugai.sheet.CellText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whether the works have a schedule with milestones that can be kept (HG-4.2-8): enough sections, each once, none to be done
 * before the one on which it builds, none before the works begin.
 *
 * @param sections in the order of the works
 * @param plannedStart day on which the works are to start; null while nobody has said
 * @param leastMilestones fewest sections (执行口径)
 */
record WorksSchedule(List<WorksSection> sections, LocalDate plannedStart, int leastMilestones) {

    private static final String CLAUSE = "HG-4.2-8";
    private static final String REMEDY = "请施工单位修改进度计划";

    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        if (sections.size() < leastMilestones) {
            findings.add(new Finding(
                    CLAUSE,
                    sections.isEmpty() ? "没有进度计划" : "进度计划有%d个节点".formatted(sections.size()),
                    "开工前有进度计划，至少%d个节点".formatted(leastMilestones),
                    "还差%d个节点".formatted(leastMilestones - sections.size()),
                    "请施工单位编制进度计划"));
        }
        twice(findings);
        outOfOrder(findings);
        beforeStart(findings);
        return findings;
    }

    private void twice(List<Finding> findings) {
        Set<String> seen = new HashSet<>();
        List<WorksSection> again = sections.stream()
                .filter(section -> !seen.add(CellText.key(section.name())))
                .toList();
        if (!again.isEmpty()) {
            findings.add(
                    new Finding(CLAUSE, "%d个节点重名".formatted(again.size()), "每个分部只列一次", "重复：" + names(again), REMEDY));
        }
    }

    private void outOfOrder(List<Finding> findings) {
        List<WorksSection> early = new ArrayList<>();
        for (int index = 1; index < sections.size(); index++) {
            if (sections.get(index).plannedOn().isBefore(sections.get(index - 1).plannedOn())) {
                early.add(sections.get(index));
            }
        }
        if (!early.isEmpty()) {
            findings.add(new Finding(
                    CLAUSE,
                    "%d个节点早于前一个分部".formatted(early.size()),
                    "前一分部验收后再做后一分部，节点日期依次向后",
                    "早于前一分部：" + names(early),
                    REMEDY));
        }
    }

    private void beforeStart(List<Finding> findings) {
        List<WorksSection> early = sections.stream()
                .filter(section -> plannedStart != null && section.plannedOn().isBefore(plannedStart))
                .toList();
        if (!early.isEmpty()) {
            findings.add(new Finding(
                    CLAUSE,
                    "%d个节点早于计划开工日期".formatted(early.size()),
                    "节点都在计划开工日期%s之后".formatted(plannedStart),
                    "早于开工：" + names(early),
                    "请修改进度计划或计划开工日期"));
        }
    }

    private static String names(List<WorksSection> sections) {
        return sections.stream()
                .map(section -> "%s（%s）".formatted(section.name(), section.plannedOn()))
                .collect(Collectors.joining("、"));
    }
}
