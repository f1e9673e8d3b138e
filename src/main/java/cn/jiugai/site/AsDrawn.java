package cn.jiugai.site;

import cn.jiugai.rule.Finding;
import cn.jiugai.rule.Verdict;
import java.util.List;
import java.util.stream.Collectors;

/** Whether a section is built as drawn, or otherwise only where a change was approved (HG-4.2-8). */
record AsDrawn(String section, List<SectionOpinion> opinions) {

    Verdict check() {
        List<String> unapproved = departures();
        return unapproved.isEmpty()
                ? Verdict.pass()
                : Verdict.refuse(new Finding(
                        "HG-4.2-8",
                        "“%s”有%d处与图纸不符".formatted(section, unapproved.size()),
                        "严格按图施工，与图纸不符的须有批准的工程变更",
                        "缺%d处的变更批准：%s".formatted(unapproved.size(), String.join("；", unapproved)),
                        "转整改：请按图改正，由监理单位复查"));
    }

    /** What the rectification is about. */
    String finding() {
        return "分部“%s”与图纸不符：%s".formatted(section, String.join("；", departures()));
    }

    private List<String> departures() {
        return opinions.stream()
                .filter(SectionOpinion::departsUnapproved)
                .map(SectionOpinion::departure)
                .distinct()
                .collect(Collectors.toList());
    }
}
