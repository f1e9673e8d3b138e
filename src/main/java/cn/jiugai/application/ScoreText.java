package cn.jiugai.application;

import java.util.List;
import java.util.stream.Collectors;

/** The items of a side of the score sheet as forms show them. */
final class ScoreText {

    private ScoreText() {}

    /** Empty if that side has not scored. */
    static String of(ScoreSide side, List<ItemScore> items) {
        if (items.isEmpty()) {
            return "";
        }
        String rows = items.stream()
                .map(item -> "- %s：%d/%d分，%s%s"
                        .formatted(
                                item.label(),
                                item.points(),
                                item.most(),
                                item.finding(),
                                item.evidence() == null ? "" : "；佐证：" + item.evidence()))
                .collect(Collectors.joining("\n"));
        return "**%s：%d分**\n%s"
                .formatted(
                        side.label(), items.stream().mapToInt(ItemScore::points).sum(), rows);
    }
}
