package cn.jiugai.monthly;

import cn.jiugai.rule.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The scores of one site, and what was seen of it in the month (HG-4.2-4).
 *
 * @param site name of the project
 * @param scores an entry an item; none while it is not scored
 * @param openInspections inspections of the month that are still owed, and findings that are not put right yet
 */
record SiteScores(String site, List<ItemScore> scores, int openInspections) {

    static final String CLAUSE = "HG-4.2-4";

    /** What has to be mended before contractors are ranked; empty if nothing has. */
    List<Finding> faults() {
        if (scores.size() < ScoreItem.values().length) {
            return List.of(new Finding(
                    CLAUSE,
                    "“%s”评了%d项".formatted(site, scores.size()),
                    "每个现场%d项都评分".formatted(ScoreItem.values().length),
                    "还差%d项".formatted(ScoreItem.values().length - scores.size()),
                    "请评分"));
        }
        List<Finding> faults = new ArrayList<>(
                scores.stream().flatMap(score -> score.fault(site).stream()).toList());
        if (openInspections > 0 && spotless()) {
            faults.add(new Finding(
                    CLAUSE,
                    "“%s”当月有%d项检查、整改没有办结，质量、安全都给满分".formatted(site, openInspections),
                    "有没有办结的检查、整改，工程质量或安全文明施工应当扣分，或写明不扣分的理由",
                    "缺1条理由",
                    "请扣分，或在这一项写明理由"));
        }
        return faults;
    }

    private boolean spotless() {
        return Stream.of(ScoreItem.QUALITY, ScoreItem.SAFETY)
                .allMatch(item -> scores.stream()
                        .anyMatch(score -> score.item() == item && score.isFull() && score.reason() == null));
    }

    int total() {
        return scores.stream().mapToInt(ItemScore::points).sum();
    }
}
