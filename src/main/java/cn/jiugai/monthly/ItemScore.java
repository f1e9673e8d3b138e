package cn.jiugai.monthly;

import cn.jiugai.rule.Finding;
import java.util.Optional;

/**
 * What a site got for one item.
 *
 * @param full what it could get
 * @param reason why it got less; null if nothing was said
 */
public record ItemScore(ScoreItem item, int full, int points, String reason) {

    boolean isFull() {
        return points >= full;
    }

    /** @param site name of the project */
    Optional<Finding> fault(String site) {
        if (points > full) {
            return Optional.of(new Finding(
                    SiteScores.CLAUSE,
                    "“%s”%s评%d分".formatted(site, item.title(), points),
                    "不超过满分%d分".formatted(full),
                    "超出%d分".formatted(points - full),
                    "请重新评分"));
        }
        if (!isFull() && reason == null) {
            return Optional.of(new Finding(
                    SiteScores.CLAUSE,
                    "“%s”%s扣%d分，没有写理由".formatted(site, item.title(), full - points),
                    "扣分的每一项写明扣分理由",
                    "缺1条理由",
                    "请补写扣分理由"));
        }
        return Optional.empty();
    }
}
