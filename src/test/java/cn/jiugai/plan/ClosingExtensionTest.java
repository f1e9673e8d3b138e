package cn.jiugai.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("HG-3-10 延长申报截止日：今天到计划年度年底")
class ClosingExtensionTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 3, 1);

    @Test
    @DisplayName("今天和年底当天都可以")
    void within() {
        assertThat(reasons(TODAY)).isEmpty();
        assertThat(reasons(LocalDate.of(2024, 12, 31))).isEmpty();
    }

    @Test
    @DisplayName("昨天不行，写明早1天")
    void past() {
        assertThat(reasons(TODAY.minusDays(1)))
                .isEqualTo("要求延长后的申报截止日不早于今天（2024-03-01），现为2024-02-29，早1天。请改选日期。（依据 HG-3-10）");
    }

    @Test
    @DisplayName("次年1月1日不行，写明晚1天")
    void nextYear() {
        assertThat(reasons(LocalDate.of(2025, 1, 1)))
                .isEqualTo("要求延长后的申报截止日不晚于计划年度年底（2024-12-31），现为2025-01-01，晚1天。请改选日期。（依据 HG-3-10）");
    }

    private static String reasons(LocalDate until) {
        return new ClosingExtension(LocalDate.of(2024, 2, 29), until, "没有小区上报", TODAY)
                .check(2024)
                .reasons();
    }
}
