package cn.jiugai.notice;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiugai.calendar.CalendarForTests;
import cn.jiugai.calendar.WorkDays;
import cn.jiugai.rule.Verdict;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("HG-4.1-1 公示期")
class NoticePeriodTest {

    /** A Monday of a week without holidays. */
    private static final LocalDate MONDAY = LocalDate.of(2024, 3, 4);

    @Test
    @DisplayName("周一公示7个工作日：下周三还差1个工作日，周四期满；公示当日不计")
    void days() {
        Verdict last = verdict(MONDAY, MONDAY, MONDAY, LocalDate.of(2024, 3, 13));
        assertThat(last.reasons()).contains("公示满7个工作日（2024-03-04公示，至2024-03-13）", "满6个工作日，还差1个工作日", "HG-4.1-1");
        assertThat(verdict(MONDAY, MONDAY, MONDAY, LocalDate.of(2024, 3, 14)).passed())
                .isTrue();
        assertThat(verdict(MONDAY, MONDAY, MONDAY, MONDAY).reasons()).contains("满0个工作日，还差7个工作日");
    }

    @Test
    @DisplayName("清明放假不计、调休上班计入：从项目日历算")
    void holidays() {
        LocalDate before = LocalDate.of(2024, 4, 3);
        NoticePeriod period = new NoticePeriod(before, before, before, before, 1);
        assertThat(period.end(workDays())).isEqualTo(LocalDate.of(2024, 4, 7));
    }

    @Test
    @DisplayName("公示的是改动前的方案：要求重新公示")
    void beforeTheChange() {
        assertThat(verdict(MONDAY, MONDAY, MONDAY.plusDays(1), MONDAY.plusDays(30))
                        .reasons())
                .contains("2024-03-04公示", "2024-03-05定稿", "重新公示", "HG-4.1-1");
    }

    @Test
    @DisplayName("照片早于公示：不是本次张贴的证明")
    void oldPhotographs() {
        assertThat(verdict(MONDAY, MONDAY.minusDays(1), MONDAY, MONDAY.plusDays(30))
                        .reasons())
                .contains("照片2024-03-03拍摄", "缺本次公示的张贴照片", "HG-4.1-1");
    }

    private static Verdict verdict(LocalDate posted, LocalDate proved, LocalDate listed, LocalDate today) {
        return new NoticePeriod(posted, proved, listed, today, 7).check(workDays());
    }

    private static WorkDays workDays() {
        return CalendarForTests.qingming2024();
    }
}
