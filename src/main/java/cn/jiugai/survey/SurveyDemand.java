package cn.jiugai.survey;

import cn.jiugai.rule.Finding;
import cn.jiugai.rule.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The demand for elevators and charging, the idle sites and the violations of all communities of a project: each is asked
 * (JA-4.6-1, JA-4.7-1), and what was counted is listed one by one (JA-4.3-1, JA-3.4-2).
 *
 * @param listed what the lists have, by name of the community
 */
record SurveyDemand(List<CommunityDemand> communities, Map<String, Listed> listed) {

    Verdict check() {
        List<Finding> findings = new ArrayList<>();
        communities.forEach(community -> check(community, findings));
        return new Verdict(findings);
    }

    private void check(CommunityDemand community, List<Finding> findings) {
        String name = community.community();
        Listed lists = listed.getOrDefault(name, Listed.NOTHING);
        if (community.elevatorStairwells() == null) {
            findings.add(unasked("JA-4.6-1", name, "加装电梯需求", "请填写有需求的单元数，暂无需求填0"));
        }
        charging(community, findings);
        list("JA-4.3-1", name, "闲置房屋、土地", community.idleSites(), lists.idleSites(), findings);
        list("JA-3.4-2", name, "违法违规线索", community.violations(), lists.violations(), findings);
    }

    private static void charging(CommunityDemand community, List<Finding> findings) {
        String name = community.community();
        Integer vehicles = community.electricVehicles();
        Integer places = community.chargingPlaces();
        if (vehicles == null || places == null) {
            findings.add(unasked("JA-4.7-1", name, "电动车停放充电需求", "请填写电动车辆数和希望新增的充电位，没有填0"));
        } else if (places > vehicles) {
            findings.add(new Finding(
                    "JA-4.7-1",
                    "%s充电位%d个".formatted(name, places),
                    "希望新增的充电位不超过电动车%d辆".formatted(vehicles),
                    "多%d个".formatted(places - vehicles),
                    "请核对电动车辆数和充电位"));
        }
    }

    private static void list(
            String clause, String community, String what, Integer counted, int listed, List<Finding> findings) {
        if (counted == null) {
            findings.add(unasked(clause, community, what, "请填写处数，没有填0；有的在“上传表格”页签逐处列明"));
        } else if (counted != listed) {
            int difference = Math.abs(counted - listed);
            findings.add(new Finding(
                    clause,
                    "%s清单列%d处".formatted(community, listed),
                    "%s逐处列入清单，与填报的%d处一致".formatted(what, counted),
                    "%s%s%d处".formatted(what, listed < counted ? "缺" : "多", difference),
                    "请在“上传表格”页签补正摸底清单，或更正处数"));
        }
    }

    private static Finding unasked(String clause, String community, String what, String remedy) {
        return new Finding(
                clause, "%s没有填写".formatted(community), "每个小区摸清" + what, "%s缺%s".formatted(community, what), remedy);
    }
}
