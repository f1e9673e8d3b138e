package cn.jiugai.scheme;

import cn.jiugai.rule.Finding;
import cn.jiugai.rule.Verdict;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a works list has to decide for each community: charging sites or why there are none (JA-4.7-1), elevators with the
 * works or the space kept for them (JA-4.6-1).
 *
 * @param communities names of the project's communities
 * @param elevatorDemand stairwells that want an elevator, by community; one that is missing was not surveyed
 */
record WorksPlan(List<String> communities, WorksList list, Map<String, Integer> elevatorDemand) {

    private static final String UPLOAD = "请修改清单后重新上传";

    Verdict check() {
        if (list.items().isEmpty()) {
            return Verdict.refuse(
                    new Finding("JA-4.2-1", "0项", "改造内容逐项列入清单，标明类别和目的", "缺改造内容清单", "请在“上传表格”页签下载清单，填好上传后重新提交"));
        }
        List<Finding> findings = new ArrayList<>();
        undecided(findings);
        sitesWithoutWorks(findings);
        worksWithoutSite(findings);
        communities.forEach(community -> elevators(community, findings));
        return new Verdict(findings);
    }

    private void undecided(List<Finding> findings) {
        Set<String> decided =
                list.charging().stream().map(ChargingDecision::community).collect(Collectors.toSet());
        List<String> open = communities.stream()
                .filter(community -> !decided.contains(community))
                .toList();
        if (!open.isEmpty()) {
            findings.add(new Finding(
                    "JA-4.7-1",
                    "%d个小区中%d个已定".formatted(communities.size(), communities.size() - open.size()),
                    "每个小区都选定电动车停放充电位置，或写明不设置的理由",
                    "缺%d个小区：%s".formatted(open.size(), String.join("、", open)),
                    "请在清单的“充电设施”表中补齐后重新上传"));
        }
    }

    /** A site is built by works of the improving class, so it stands in the list. */
    private void sitesWithoutWorks(List<Finding> findings) {
        withSite().stream()
                .filter(community -> !has(community, WorksKind.CHARGING))
                .forEach(community -> findings.add(new Finding(
                        "JA-4.7-1",
                        "选定了位置，清单中0项",
                        "%s的充电设施列入清单，类别为完善类".formatted(community),
                        "缺“%s”项目".formatted(WorksKind.CHARGING.title()),
                        UPLOAD)));
    }

    private void worksWithoutSite(List<Finding> findings) {
        Set<String> withSite = withSite();
        list.items().stream()
                .filter(item -> item.kind() == WorksKind.CHARGING)
                .filter(item -> communities.contains(item.community()) && !withSite.contains(item.community()))
                .forEach(item -> findings.add(
                        new Finding("JA-4.7-1", "选定位置0处", item.label() + "有选定的位置", "缺“充电设施”表中的位置", UPLOAD)));
    }

    private Set<String> withSite() {
        return list.charging().stream()
                .filter(ChargingDecision::isSite)
                .map(ChargingDecision::community)
                .collect(Collectors.toSet());
    }

    private void elevators(String community, List<Finding> findings) {
        Integer demand = elevatorDemand.get(community);
        Map<String, ElevatorPlan> plans = new HashMap<>();
        list.elevators().forEach(plan -> plans.put(plan.community(), plan));
        ElevatorPlan plan = plans.getOrDefault(community, new ElevatorPlan(community, 0, null, null));
        if (demand == null) {
            findings.add(finding("没有摸底记录", community + "的加装电梯需求已摸清", "缺摸底结果", "请先完成该小区的调查摸底"));
        } else if (demand > plan.stairwells()) {
            findings.add(finding(
                    "同步加装%d个单元".formatted(plan.stairwells()),
                    "%s有加装需求的%d个单元统筹安排施工工序".formatted(community, demand),
                    "还差%d个单元".formatted(demand - plan.stairwells()),
                    "请在清单的“加装电梯”表中安排后重新上传"));
        } else if (plan.stairwells() > 0 && !has(community, WorksKind.ELEVATORS)) {
            findings.add(finding(
                    "清单中0项", community + "的加装电梯列入清单", "缺“%s”项目".formatted(WorksKind.ELEVATORS.title()), UPLOAD));
        } else if (plan.stairwells() == 0 && plan.spaceKept() == null) {
            findings.add(finding("没有说明", community + "暂无加装需求，方案保留后续加装空间", "缺保留的加装空间", "请在清单的“加装电梯”表中写明后重新上传"));
        }
    }

    private static Finding finding(String number, String threshold, String shortfall, String remedy) {
        return new Finding("JA-4.6-1", number, threshold, shortfall, remedy);
    }

    private boolean has(String community, WorksKind kind) {
        return list.items().stream().anyMatch(item -> item.community().equals(community) && item.kind() == kind);
    }
}
