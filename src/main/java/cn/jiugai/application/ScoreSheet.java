package cn.jiugai.application;

import cn.jiugai.rule.Finding;
import cn.jiugai.rule.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A score sheet that is filled in: each item once, with its evidence (HG-3-8). That none is missing is seen from the full
 * score: the most points of all items together.
 *
 * @param items as the decision table gave them
 * @param fullScore what the most points of all items of the sheet come to, e.g. 100
 */
record ScoreSheet(List<ItemScore> items, int fullScore) {

    private static final String CLAUSE = "HG-3-8";

    Verdict check() {
        List<Finding> findings = new ArrayList<>();
        int most = items.stream().mapToInt(ItemScore::most).sum();
        if (most != fullScore || !twice().isEmpty() || !above().isEmpty()) {
            findings.add(new Finding(
                    CLAUSE,
                    "%d项，满分合计%d分".formatted(items.size(), most),
                    "每项各评一次，得分不超过本项满分，满分合计%d分".formatted(fullScore),
                    tableFault(most),
                    "请流程负责人核对决策表“竞争性申报评分表”：每一种情形应恰有一行适用；改正后重新提交"));
        }
        List<ItemScore> bare = items.stream()
                .filter(item -> item.points() > 0)
                .filter(Predicate.not(ScoreSheet::hasEvidence))
                .toList();
        if (!bare.isEmpty()) {
            findings.add(new Finding(
                    CLAUSE,
                    "%d项得分中%d项有佐证".formatted(scored(), scored() - bare.size()),
                    "每项得分都附佐证",
                    "%d项缺佐证：%s"
                            .formatted(
                                    bare.size(),
                                    bare.stream()
                                            .map(item -> "%s（%s）".formatted(item.label(), item.needed()))
                                            .collect(Collectors.joining("、"))),
                    "请写明佐证材料并上传后重新提交"));
        }
        return new Verdict(findings);
    }

    int points() {
        return items.stream().mapToInt(ItemScore::points).sum();
    }

    private String tableFault(int most) {
        if (!twice().isEmpty()) {
            return "重复评分：" + String.join("、", twice());
        }
        if (!above().isEmpty()) {
            return "得分超过满分：" + String.join("、", above());
        }
        return most < fullScore ? "还差%d分的评分项没有适用的情形".formatted(fullScore - most) : "多出%d分".formatted(most - fullScore);
    }

    /** The items that the table scores more than once, each with its points. */
    private List<String> twice() {
        return items.stream()
                .collect(Collectors.groupingBy(ItemScore::item, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .filter(same -> same.size() > 1)
                .map(same -> "%s（%s）"
                        .formatted(
                                same.get(0).label(),
                                same.stream()
                                        .map(score -> "“%s”%d分".formatted(score.finding(), score.points()))
                                        .collect(Collectors.joining("、"))))
                .toList();
    }

    private List<String> above() {
        return items.stream()
                .filter(item -> item.points() > item.most())
                .map(ItemScore::label)
                .toList();
    }

    private long scored() {
        return items.stream().filter(item -> item.points() > 0).count();
    }

    private static boolean hasEvidence(ItemScore item) {
        return item.evidence() != null && !item.evidence().isBlank();
    }
}
