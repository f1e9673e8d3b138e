package cn.jiugai.construction;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiugai.calendar.CalendarForTests;
import cn.jiugai.construction.StoppedDays.Span;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("停工天数")
class StoppedDaysTest {

    @Test
    @DisplayName("当天停、当天复：0天；次日复：1天")
    void borders() {
        assertThat(days(span("2026-06-10", "2026-06-10"))).isEqualTo(new StoppedDays(0, 0));
        assertThat(days(span("2026-06-10", "2026-06-11"))).isEqualTo(new StoppedDays(1, 1));
    }

    @Test
    @DisplayName("周六、周日算日历天，不算工作日")
    void weekend() {
        assertThat(days(span("2026-06-12", "2026-06-15"))).isEqualTo(new StoppedDays(3, 1));
    }

    @Test
    @DisplayName("两次停工重叠的一天只算一次；日期颠倒的不算")
    void overlapping() {
        assertThat(days(span("2026-06-08", "2026-06-11"), span("2026-06-10", "2026-06-12")))
                .isEqualTo(new StoppedDays(4, 4));
        assertThat(days(span("2026-06-12", "2026-06-08"))).isEqualTo(new StoppedDays(0, 0));
    }

    private static StoppedDays days(Span... spans) {
        return StoppedDays.of(List.of(spans), CalendarForTests.weekdays());
    }

    private static Span span(String from, String until) {
        return new Span(LocalDate.parse(from), LocalDate.parse(until));
    }
}
