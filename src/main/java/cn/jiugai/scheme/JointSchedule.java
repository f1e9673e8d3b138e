package cn.jiugai.scheme;

import cn.jiugai.rule.Finding;
import cn.jiugai.rule.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The joint schedule of a project: ground is opened once at a place, and every utility concerned has agreed (JA-4.3-2).
 *
 * @param trenches the places where the ground is opened
 * @param utilities ids of all units whose lines the works list concerns
 * @param answers what they said to their part of the list, true: agreed; one that is missing has said nothing
 * @param name Chinese name of a unit
 */
record JointSchedule(
        List<Trench> trenches, Set<String> utilities, Map<String, Boolean> answers, Function<String, String> name) {

    private static final String CLAUSE = "JA-4.3-2";

    Verdict check() {
        List<Finding> findings = new ArrayList<>();
        trenches.forEach(trench -> check(trench, findings));
        silent(findings);
        return new Verdict(findings);
    }

    /** Utilities that have to be asked: they have not answered, did not agree, or a window of theirs has moved since. */
    List<String> owing() {
        Set<String> owing = new LinkedHashSet<>();
        utilities.stream().filter(unit -> !answers.getOrDefault(unit, false)).forEach(owing::add);
        trenches.forEach(trench -> owing.addAll(trench.owing()));
        return List.copyOf(owing);
    }

    /** Whether each place has a window to which a utility can say something. */
    boolean isProposed() {
        return trenches.stream().allMatch(trench -> trench.window().isPresent());
    }

    private void check(Trench trench, List<Finding> findings) {
        if (trench.window().isEmpty()) {
            findings.add(new Finding(
                    CLAUSE, "0个施工期", "“%s”开挖前定下一个施工期".formatted(trench.label()), "缺施工期", "请在“上传表格”页签下载施工期表，填好上传"));
            return;
        }
        Window window = trench.window().get();
        Map<String, Window> others = trench.words().entrySet().stream()
                .filter(word -> trench.utilities().contains(word.getKey())
                        && !word.getValue().equals(window))
                .collect(Collectors.toMap(word -> name.apply(word.getKey()), Map.Entry::getValue));
        if (!others.isEmpty()) {
            long windows = others.values().stream().distinct().count() + 1;
            findings.add(new Finding(
                    CLAUSE,
                    "%d个施工期".formatted(windows),
                    "“%s”只开挖一次，各家用同一个施工期".formatted(trench.label()),
                    "街道拟定%s，".formatted(window)
                            + others.entrySet().stream()
                                    .map(word -> "%s提出%s".formatted(word.getKey(), word.getValue()))
                                    .sorted()
                                    .collect(Collectors.joining("，")),
                    "请街道与各家商定后重新拟定施工期"));
        }
    }

    private void silent(List<Finding> findings) {
        List<String> silent = utilities.stream().filter(this::isSilent).toList();
        List<String> refusing = utilities.stream()
                .filter(unit -> answers.containsKey(unit) && !answers.get(unit))
                .toList();
        if (!silent.isEmpty()) {
            findings.add(missing("已答复", silent));
        }
        if (!refusing.isEmpty() && findings.isEmpty()) {
            findings.add(missing("同意", refusing));
        }
    }

    /** It has not answered, or agreed before a place of its own was there. */
    private boolean isSilent(String unit) {
        return !answers.containsKey(unit)
                || answers.get(unit)
                        && trenches.stream()
                                .anyMatch(trench -> trench.utilities().contains(unit)
                                        && !trench.words().containsKey(unit));
    }

    private Finding missing(String done, List<String> units) {
        return new Finding(
                CLAUSE,
                "%d家中%d家%s".formatted(utilities.size(), utilities.size() - units.size(), done),
                "涉及的专营单位都同意同步实施计划",
                "缺%d家：%s".formatted(units.size(), units.stream().map(name).collect(Collectors.joining("、"))),
                "请街道商定后重新拟定施工期，再请这些单位确认");
    }
}
