package cn.jiugai.site;

import cn.jiugai.rule.Finding;
import cn.jiugai.rule.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Whether a section is accepted, so that the next one may build on it (HG-4.2-3): every party accepts, none has seen it
 * before it was finished.
 *
 * @param unitName Chinese name of a unit
 */
record SectionAcceptance(
        String section, LocalDate finishedOn, List<SectionOpinion> opinions, UnaryOperator<String> unitName) {

    private static final String CLAUSE = "HG-4.2-3";

    Verdict check() {
        List<Finding> findings = new ArrayList<>();
        List<SectionOpinion> refused =
                opinions.stream().filter(opinion -> !opinion.accepted()).toList();
        if (!refused.isEmpty()) {
            findings.add(new Finding(
                    CLAUSE,
                    "%d家中%d家同意".formatted(opinions.size(), opinions.size() - refused.size()),
                    "“%s”经各方验收合格后再做下一分部".formatted(section),
                    "还差%d家：%s"
                            .formatted(
                                    refused.size(),
                                    refused.stream()
                                            .map(opinion -> "%s（%s）"
                                                    .formatted(unitName.apply(opinion.unit()), opinion.remark()))
                                            .collect(Collectors.joining("；"))),
                    "请整改后重新报验"));
        }
        List<SectionOpinion> early = opinions.stream()
                .filter(opinion -> opinion.seenOn().isBefore(finishedOn))
                .toList();
        if (!early.isEmpty()) {
            findings.add(new Finding(
                    CLAUSE,
                    "%d家在完工前验收".formatted(early.size()),
                    "“%s”于%s完工，完工后再验收".formatted(section, finishedOn),
                    early.stream()
                            .map(opinion -> "%s验收日期%s".formatted(unitName.apply(opinion.unit()), opinion.seenOn()))
                            .collect(Collectors.joining("；")),
                    "请核对完工日期和验收日期后重新报验"));
        }
        return new Verdict(findings);
    }
}
