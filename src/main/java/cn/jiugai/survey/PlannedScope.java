package cn.jiugai.survey;

import cn.jiugai.project.Community;
import cn.jiugai.rule.Finding;
import cn.jiugai.rule.Verdict;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The figures that were counted on the spot are those of the register, which are the plan's until a change of the scope was
 * approved (JA-3.1-2): a difference is not passed over in silence.
 *
 * @param communities those of the project, with the register's figures
 * @param counted what was counted, by name of the community
 */
record PlannedScope(List<Community> communities, Map<String, Figures> counted) {

    private static final String REMEDY = "数错的请更正核实数；确实变了的，请街道在拟定项目时申请范围调整，批准后重新提交";

    Verdict check() {
        List<Finding> findings = new ArrayList<>();
        for (Community community : communities) {
            Figures found = counted.getOrDefault(community.name(), Figures.NONE);
            if (!found.isCounted()) {
                findings.add(uncounted(community));
                continue;
            }
            compare(
                    community,
                    "户数",
                    "户",
                    BigDecimal.valueOf(community.households()),
                    BigDecimal.valueOf(found.households()),
                    findings);
            compare(
                    community,
                    "楼栋数",
                    "栋",
                    BigDecimal.valueOf(community.buildings()),
                    BigDecimal.valueOf(found.buildings()),
                    findings);
            compare(community, "建筑面积", "㎡", community.areaM2(), found.areaM2(), findings);
        }
        return new Verdict(findings);
    }

    /** It came to the project after the survey. */
    private static Finding uncounted(Community community) {
        return new Finding(
                "JA-3.1-2",
                "%s没有摸底".formatted(community.name()),
                "项目的每个小区都已摸底",
                "缺%s的核实数".formatted(community.name()),
                "请社区补做这个小区的摸底");
    }

    private static void compare(
            Community community, String what, String unit, BigDecimal planned, BigDecimal found, List<Finding> all) {
        if (found.compareTo(planned) == 0) {
            return;
        }
        BigDecimal difference = found.subtract(planned);
        all.add(new Finding(
                "JA-3.1-2",
                "%s核实%s%s".formatted(community.name(), plain(found), unit),
                "%s与年度计划登记的%s%s一致".formatted(what, plain(planned), unit),
                "%s%s%s".formatted(difference.signum() > 0 ? "多" : "少", plain(difference.abs()), unit),
                REMEDY));
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
