package cn.jiugai.cockpit;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How long something took on working days: the clock runs on day and night there and stands still on all other days.
 *
 * @param time 24 hours are one working day
 */
record WorkingTime(Duration time) {

    /** Half of them took no longer than this; of an even number the middle between the middle two. Empty of none. */
    static Optional<WorkingTime> median(List<WorkingTime> times) {
        if (times.isEmpty()) {
            return Optional.empty();
        }
        List<Duration> sorted = times.stream().map(WorkingTime::time).sorted().toList();
        Duration upper = sorted.get(sorted.size() / 2);
        Duration lower = sorted.get((sorted.size() - 1) / 2);
        return Optional.of(new WorkingTime(lower.plus(upper.minus(lower).dividedBy(2))));
    }

    /** As a manager reads it: {@code 40分钟}, {@code 3.2小时}, {@code 4.5天}. */
    @JsonValue
    String text() {
        if (time.compareTo(Duration.ofHours(1)) < 0) {
            return time.toMinutes() + "分钟";
        }
        if (time.compareTo(Duration.ofDays(1)) < 0) {
            return oneDecimal(time.toMinutes() / 60.0) + "小时";
        }
        return oneDecimal(time.toMinutes() / 1440.0) + "天";
    }

    private static String oneDecimal(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }
}
