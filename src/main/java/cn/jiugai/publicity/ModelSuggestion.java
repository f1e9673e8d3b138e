package cn.jiugai.publicity;

import cn.jiugai.rule.Ratio;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whether a project is suggested as a model (JA-4.8-3): fast, because no date of its plan year was or is overdue; well liked,
 * because enough of the households that answered are content with it; and accepted. The thresholds are 执行口径.
 *
 * @param dates how many dates of the plan year the project has
 * @param late Chinese names of those that were kept late or are overdue
 * @param surveyed whether a survey of satisfaction is confirmed
 * @param content households that are satisfied or fairly satisfied overall
 * @param rated households that have rated the project overall
 * @param minimum least part of them, itself included
 * @param accepted whether the comprehensive acceptance was issued
 */
record ModelSuggestion(
        int dates, List<String> late, boolean surveyed, int content, int rated, Ratio minimum, boolean accepted) {

    boolean isFast() {
        return dates > 0 && late.isEmpty();
    }

    boolean isWellLiked() {
        return surveyed && minimum.reachedBy(content, rated);
    }

    boolean isSuggested() {
        return isFast() && isWellLiked() && accepted;
    }

    /** Why, or why not, in one Chinese sentence. */
    String reasons() {
        return Stream.of(speed(), liking(), accepted ? "已通过综合验收" : "还没有通过综合验收")
                .collect(Collectors.joining("；", isSuggested() ? "建议认定：" : "不建议认定：", "。"));
    }

    private String speed() {
        if (dates == 0) {
            return "没有年度计划的时间节点，看不出进度";
        }
        return late.isEmpty()
                ? "%d个时间节点都没有逾期".formatted(dates)
                : "%d个时间节点中%d个逾期（%s）".formatted(dates, late.size(), String.join("、", late));
    }

    private String liking() {
        if (!surveyed) {
            return "还没有经街道确认的满意度调查";
        }
        String share = "%d户评价，%d户满意或基本满意".formatted(rated, content);
        return isWellLiked()
                ? "%s，达到%s".formatted(share, minimum)
                : "%s，低于%s，还差%d户".formatted(share, minimum, minimum.missing(content, rated));
    }
}
