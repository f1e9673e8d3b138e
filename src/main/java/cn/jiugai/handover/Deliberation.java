package cn.jiugai.handover;

import cn.jiugai.acceptance.ManagementPart;
import cn.jiugai.rule.Finding;
import cn.jiugai.rule.Verdict;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How the council of a community stands with the three parts of the management plan (JA-3.8-5). A side's agreement holds
 * for the text that it was given to; a text to which a side did not agree has to be revised, and only who has not agreed to
 * the revised text is asked again.
 *
 * @param sides those that exist
 * @param texts of all meetings, the first one first
 * @param opinions all that were given
 */
record Deliberation(List<CouncilSide> sides, List<PartText> texts, List<SideOpinion> opinions) {

    private static final String CLAUSE = "JA-3.8-5";

    /** The text of a part as a meeting had it; null if the meeting had none. */
    record PartText(int meeting, ManagementPart part, String text) {}

    /** What a side said at a meeting; the reason is null if it agrees. */
    record SideOpinion(int meeting, CouncilSide side, ManagementPart part, boolean agrees, String reason) {}

    /** The newest text of a part, empty if there is none. */
    Optional<String> current(ManagementPart part) {
        return texts.stream()
                .filter(text -> text.part() == part)
                .max(Comparator.comparingInt(PartText::meeting))
                .map(PartText::text);
    }

    /** Whether a side still has to be asked about a part. */
    boolean isOpen(CouncilSide side, ManagementPart part) {
        return current(part).isPresent()
                && onCurrent(part).noneMatch(opinion -> opinion.side() == side && opinion.agrees());
    }

    /** Whether the meeting has all three parts, and none as a side has refused it. */
    Verdict plan() {
        List<String> missing = parts(part -> current(part).isEmpty());
        List<Finding> findings = new ArrayList<>();
        if (!missing.isEmpty()) {
            findings.add(new Finding(
                    CLAUSE,
                    "%d个部分".formatted(ManagementPart.values().length - missing.size()),
                    "四方协商确定管理方案的%d个部分".formatted(ManagementPart.values().length),
                    "缺%d个：%s".formatted(missing.size(), String.join("、", missing)),
                    "请补齐后重新召集协商"));
        }
        List<String> unchanged = parts(part -> onCurrent(part).anyMatch(opinion -> !opinion.agrees()));
        if (!unchanged.isEmpty()) {
            findings.add(new Finding(
                    CLAUSE,
                    "%d个部分没有改动".formatted(unchanged.size()),
                    "有一方不同意的部分修改后再协商",
                    "还要修改%d个：%s".formatted(unchanged.size(), String.join("、", unchanged)),
                    "请按该方的理由修改后重新召集协商"));
        }
        return new Verdict(findings);
    }

    /** Whether every side that exists has agreed to every part. */
    Verdict agreement() {
        return new Verdict(Arrays.stream(ManagementPart.values())
                .flatMap(part -> disagreement(part).stream())
                .toList());
    }

    private Optional<Finding> disagreement(ManagementPart part) {
        List<String> against = sides.stream()
                .filter(side -> current(part).isEmpty() || isOpen(side, part))
                .map(side -> side.title() + reason(side, part))
                .toList();
        return against.isEmpty()
                ? Optional.empty()
                : Optional.of(new Finding(
                        CLAUSE,
                        "%d方".formatted(sides.size() - against.size()),
                        "“%s”由现有%d方一致同意".formatted(part.title(), sides.size()),
                        "缺%d方：%s".formatted(against.size(), String.join("、", against)),
                        "请修改这一部分后重新召集协商，已同意且未改动的部分不再征求"));
    }

    private String reason(CouncilSide side, ManagementPart part) {
        return onCurrent(part)
                .filter(opinion -> opinion.side() == side && !opinion.agrees())
                .map(opinion -> "（不同意，理由：%s）".formatted(opinion.reason()))
                .findFirst()
                .orElse("（没有表态）");
    }

    /** What was said about the text that a part has now. */
    private Stream<SideOpinion> onCurrent(ManagementPart part) {
        Set<Integer> meetings = texts.stream()
                .filter(text -> text.part() == part && text.text() != null)
                .filter(text -> current(part).filter(text.text()::equals).isPresent())
                .map(PartText::meeting)
                .collect(Collectors.toSet());
        return opinions.stream().filter(opinion -> opinion.part() == part && meetings.contains(opinion.meeting()));
    }

    private static List<String> parts(Predicate<ManagementPart> which) {
        return Arrays.stream(ManagementPart.values())
                .filter(which)
                .map(ManagementPart::title)
                .toList();
    }
}
