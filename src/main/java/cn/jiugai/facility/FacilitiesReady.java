package cn.jiugai.facility;

import cn.jiugai.rule.Finding;
import cn.jiugai.rule.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Whether every new facility has both consents, the confirmation that it is not against the plan (HG-5.2-1), and a treatment
 * of its land that applies to it (HG-5.2-2).
 *
 * @param facilities all of the project; those that were dropped are not built and need nothing
 */
record FacilitiesReady(List<Facility> facilities) {

    private static final String CONSENTS = "HG-5.2-1";
    private static final String LAND = "HG-5.2-2";
    private static final String USER = "使用权人";
    private static final String NEIGHBOUR = "相邻权人";
    private static final String REMEDY = "请补办后重新提交；办不到的，取消这处设施";

    Verdict check() {
        return new Verdict(
                open().stream().flatMap(facility -> findings(facility).stream()).toList());
    }

    /** Those that lack something. */
    List<Facility> open() {
        return facilities.stream()
                .filter(facility -> !facility.isDropped() && !findings(facility).isEmpty())
                .toList();
    }

    /** Those that have both consents and wait for the planning department's answer. */
    List<Facility> toConfirm() {
        return facilities.stream()
                .filter(facility -> !facility.isDropped()
                        && facility.hasBothConsents()
                        && !findings(facility).isEmpty())
                .toList();
    }

    private static List<Finding> findings(Facility facility) {
        List<Finding> findings = new ArrayList<>();
        List<String> missing = Stream.of(
                        facility.consents().user() == null ? USER : null,
                        facility.consents().neighbour() == null ? NEIGHBOUR : null)
                .filter(who -> who != null)
                .toList();
        if (!missing.isEmpty()) {
            findings.add(new Finding(
                    CONSENTS,
                    "%s%s"
                            .formatted(
                                    facility.title(),
                                    missing.contains(USER) == missing.contains(NEIGHBOUR) ? "没有取得同意" : "只有一方同意"),
                    "使用权人和相邻权人都同意",
                    "缺%s的同意".formatted(String.join("、", missing)),
                    REMEDY));
        } else {
            facility.planning()
                    .ifPresentOrElse(
                            planning -> findings.addAll(findings(facility, planning)),
                            () -> findings.add(new Finding(
                                    CONSENTS,
                                    "%s没有规划确认".formatted(facility.title()),
                                    "规划部门确认不违反规划",
                                    "缺规划确认",
                                    "请送规划部门确认")));
        }
        return findings;
    }

    private static List<Finding> findings(Facility facility, Facility.Planning planning) {
        if (!planning.fits()) {
            return List.of(new Finding(
                    CONSENTS,
                    "%s违反规划：%s".formatted(facility.title(), planning.note()),
                    "规划部门确认不违反规划",
                    "缺规划确认",
                    "请调整位置后重新确认；不能调整的，取消这处设施"));
        }
        if (!planning.treatment().fits(facility.kind(), facility.land())) {
            return List.of(new Finding(
                    LAND,
                    "%s利用%s，登记为“%s”"
                            .formatted(
                                    facility.title(),
                                    facility.land().title(),
                                    planning.treatment().title()),
                    "空地、荒地、绿地和拆违腾空土地上的便民设施可不增收土地价款，利用闲置用房可暂不办理变更手续",
                    "缺适用的土地办理方式",
                    "请规划部门更正土地办理方式"));
        }
        return List.of();
    }
}
