package cn.jiugai.selection;

import cn.jiugai.rule.Finding;
import cn.jiugai.rule.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What the housing bureau found on site at one community (HG-3-9): the reviewed score beside the claimed one, with a reason
 * for each item that differs and for figures that differ.
 *
 * @param application number of the application
 * @param community its name
 * @param applied the figures of the application
 * @param figures the figures that were found
 * @param figuresReason why figures differ; null if nothing was written
 * @param items every item of the sheet
 */
record SiteReview(
        String application,
        String community,
        LocalDate reviewedOn,
        String reviewers,
        SiteFigures applied,
        SiteFigures figures,
        String figuresReason,
        List<ReviewedItem> items) {

    private static final String CLAUSE = "HG-3-9";

    SiteReview {
        items = List.copyOf(items);
    }

    int score() {
        return items.stream().mapToInt(ReviewedItem::reviewed).sum();
    }

    int claimed() {
        return items.stream().mapToInt(ReviewedItem::claimed).sum();
    }

    Verdict check() {
        List<Finding> findings = new ArrayList<>();
        items.stream()
                .filter(item -> !item.isPossible())
                .map(item -> finding(
                        "%s复核%d分".formatted(item.label(), item.reviewed()),
                        "0至%d分".formatted(item.most()),
                        "多%d分".formatted(item.reviewed() - item.most()),
                        "请按评分表改正"))
                .forEach(findings::add);
        items.stream()
                .filter(item -> item.isChanged() && item.reason() == null)
                .map(item -> finding(
                        "%s镇街评%d分、复核%d分".formatted(item.label(), item.claimed(), item.reviewed()),
                        "得分不一致的逐项写明原因",
                        "缺少原因",
                        "请补写原因"))
                .forEach(findings::add);
        List<String> differences = figures.differencesFrom(applied);
        if (!differences.isEmpty() && figuresReason == null) {
            findings.add(finding(String.join("，", differences), "数据不一致的写明原因", "缺少原因", "请补写原因"));
        }
        return new Verdict(findings);
    }

    private Finding finding(String found, String asked, String shortfall, String remedy) {
        return new Finding(CLAUSE, community + "：" + found, asked, shortfall, remedy);
    }
}
