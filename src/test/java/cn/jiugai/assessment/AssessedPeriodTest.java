package cn.jiugai.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("HG-7-3 考核的阶段和年度")
class AssessedPeriodTest {

    @Test
    @DisplayName("三个月一个阶段：2026年第2阶段是4月1日至6月30日，文件的成文日期不早于7月1日")
    void stage() {
        AssessedPeriod stage = AssessedPeriod.stage(2026, 2, 3);

        assertThat(stage.first()).isEqualTo("2026-04-01");
        assertThat(stage.last()).isEqualTo("2026-06-30");
        assertThat(stage.title()).isEqualTo("2026年第2阶段");
        assertThat(new AssessmentDocument(stage, LocalDate.of(2026, 7, 1), LocalDate.of(2026, 7, 1))
                        .check()
                        .passed())
                .isTrue();
        assertThat(new AssessmentDocument(stage, LocalDate.of(2026, 6, 30), LocalDate.of(2026, 7, 1))
                        .check()
                        .reasons())
                .contains("2026年第2阶段考核文件的成文日期不早于2026-07-01", "早1天");
    }

    @Test
    @DisplayName("7月1日应有上一年度及其三个阶段、本年两个阶段；6月30日还没有第二阶段")
    void over() {
        assertThat(AssessedPeriod.over(LocalDate.of(2026, 7, 1), 3))
                .extracting(AssessedPeriod::title)
                .containsExactly("2025年第1阶段", "2025年第2阶段", "2025年第3阶段", "2025年度", "2026年第1阶段", "2026年第2阶段");
        assertThat(AssessedPeriod.over(LocalDate.of(2026, 6, 30), 3))
                .extracting(AssessedPeriod::title)
                .doesNotContain("2026年第2阶段");
    }

    @Test
    @DisplayName("一年考核一次的没有阶段")
    void yearly() {
        assertThat(AssessedPeriod.over(LocalDate.of(2026, 1, 1), 12)).containsExactly(AssessedPeriod.year(2025));
    }
}
