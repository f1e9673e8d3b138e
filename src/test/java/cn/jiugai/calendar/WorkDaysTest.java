package cn.jiugai.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ClassPathResource;

@DisplayName("工作日推算（2024至2026年按国务院办公厅放假通知）")
class WorkDaysTest {

    private static final WorkDays DAYS = builtIn();

    @ParameterizedTest(name = "{0} {2}")
    @CsvSource({
        "2024-02-09, true,  除夕（周五）2024年不放假",
        "2024-02-12, false, 春节假期的周一",
        "2024-02-18, true,  春节调休的周日上班",
        "2024-02-17, false, 春节假期的周六",
        "2025-01-26, true,  春节前的周日上班",
        "2026-02-28, true,  春节后的周六上班",
        "2026-01-02, false, 元旦假期的周五",
        "2024-03-01, true,  平常的周五",
        "2024-03-02, false, 平常的周六",
    })
    @DisplayName("某日是否上班")
    void knowsWhichDayIsWorked(LocalDate day, boolean worked, String why) {
        assertThat(DAYS.isWorkingDay(day)).as(why).isEqualTo(worked);
    }

    @ParameterizedTest(name = "{0} 起 {1} 个工作日到 {2}：{3}")
    @CsvSource({
        "2024-03-04,  5, 2024-03-11, 跨一个周末",
        "2024-03-08,  1, 2024-03-11, 周五起一天",
        "2024-02-08,  2, 2024-02-18, 春节前起，落在调休的周日",
        "2024-02-08,  3, 2024-02-19, 春节前起，调休的周日算一天",
        "2024-02-10,  1, 2024-02-18, 假期第一天起",
        "2025-01-24,  2, 2025-01-27, 春节前的周日算一天",
        "2025-12-30,  2, 2026-01-04, 跨年，元旦后的周日上班",
        "2025-09-30,  1, 2025-10-09, 国庆中秋八天",
        "2024-03-04,  0, 2024-03-04, 零天，当天是工作日",
        "2024-03-02,  0, 2024-03-04, 零天，周六顺延到周一",
        "2024-02-10,  0, 2024-02-18, 零天，假期顺延到调休的周日",
        "2024-03-11, -1, 2024-03-08, 倒推一天",
        "2024-02-19, -2, 2024-02-09, 倒推过春节",
        "2026-01-04, -1, 2025-12-31, 倒推过元旦",
        "2024-02-17, -1, 2024-02-09, 从假期里倒推",
    })
    @DisplayName("期限从次日起算")
    void countsWorkingDays(LocalDate start, int days, LocalDate end, String why) {
        assertThat(DAYS.plus(start, days)).as(why).isEqualTo(end);
    }

    @ParameterizedTest(name = "{0} 至 {1}：{2} 个工作日")
    @CsvSource({
        "2024-03-04, 2024-03-04,  0",
        "2024-03-04, 2024-03-11,  5",
        "2024-03-08, 2024-03-10,  0",
        "2024-03-10, 2024-03-08,  0",
        "2024-03-11, 2024-03-08, -1",
        "2024-02-08, 2024-02-19,  3",
        "2025-12-31, 2026-01-04,  1",
    })
    @DisplayName("还剩几个工作日，过期为负")
    void countsBetween(LocalDate from, LocalDate to, int days) {
        assertThat(DAYS.between(from, to)).isEqualTo(days);
    }

    @ParameterizedTest(name = "{0} 至 {1}：{2}")
    @CsvSource({
        "2024-03-04T09:00, 2024-03-04T15:00, PT6H",
        "2024-03-08T15:00, 2024-03-11T09:00, PT18H",
        "2024-03-09T09:00, 2024-03-10T09:00, PT0S",
        "2024-03-09T09:00, 2024-03-11T01:00, PT1H",
        "2024-02-09T00:00, 2024-02-19T00:00, PT48H",
        "2024-03-04T15:00, 2024-03-04T09:00, PT0S",
    })
    @DisplayName("两个时刻之间落在工作日上的时间，一天24小时")
    void measuresTime(LocalDateTime from, LocalDateTime to, Duration time) {
        assertThat(DAYS.timeBetween(from, to)).isEqualTo(time);
    }

    @Property
    void whatIsAddedLiesBetween(@ForAll @IntRange(max = 1500) int offset, @ForAll @IntRange(min = 1, max = 300) int n) {
        LocalDate start = LocalDate.of(2023, 1, 1).plusDays(offset);
        LocalDate end = DAYS.plus(start, n);
        assertThat(DAYS.isWorkingDay(end)).isTrue();
        assertThat(DAYS.between(start, end)).isEqualTo(n);
        assertThat(DAYS.plus(end, -n)).isEqualTo(DAYS.isWorkingDay(start) ? start : DAYS.plus(start, -1));
    }

    @Test
    @DisplayName("没有数据的年份按周一至周五推算，并且说明")
    void unknownYearSaysSo() {
        LocalDate nationalDay = LocalDate.of(2027, 10, 1);
        assertThat(DAYS.isWorkingDay(nationalDay)).as("2027-10-01是周五").isTrue();
        assertThat(DAYS.note(nationalDay)).hasValue("2027年的节假日安排尚未导入，2027-10-01的截止日期按周一至周五推算，未计节假日和调休；请管理员导入该年的工作日表。");
        assertThat(DAYS.note(LocalDate.of(2026, 12, 31))).isEmpty();
        assertThat(DAYS.note(LocalDate.of(2023, 12, 29))).isPresent();
    }

    @Test
    @DisplayName("一年中没有任何例外也算有数据，不再提示")
    void knownYearWithoutExceptions() {
        WorkDays plain = new WorkDays(Set.of(2027), List.of());
        assertThat(plain.note(LocalDate.of(2027, 10, 1))).isEmpty();
    }

    @Test
    @DisplayName("2500个工作日以内可以，再多就是写错了")
    void refusesAbsurdTerms() {
        LocalDate start = LocalDate.of(2024, 3, 4);
        assertThat(DAYS.plus(start, 2500)).isAfter(start);
        assertThat(DAYS.plus(start, -2500)).isBefore(start);
        assertThatThrownBy(() -> DAYS.plus(start, 2501)).hasMessage("期限2501个工作日超出范围，应在-2500至2500之间，请核对模型中的天数");
        assertThatThrownBy(() -> DAYS.plus(start, Integer.MIN_VALUE)).hasMessageContaining("-2147483648");
    }

    static WorkDays builtIn() {
        try {
            List<WorkdayException> rows =
                    WorkdayFile.read(new ClassPathResource("calendar/workdays-cn.csv").getContentAsByteArray());
            return new WorkDays(Set.of(2024, 2025, 2026), rows);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
