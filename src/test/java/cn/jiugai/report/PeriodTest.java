package cn.jiugai.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("报表的期")
class PeriodTest {

    @Test
    @DisplayName("月报：1日到月末，2月到28日或29日")
    void months() {
        assertThat(Period.of(LocalDate.of(2026, 2, 28), 1))
                .isEqualTo(new Period(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 2, 28), 1));
        assertThat(Period.of(LocalDate.of(2028, 2, 1), 1).last()).isEqualTo("2028-02-29");
        assertThat(Period.of(LocalDate.of(2026, 5, 31), 1).title()).isEqualTo("2026年5月月报");
    }

    @Test
    @DisplayName("季报：6月30日属于4至6月，7月1日属于7至9月；年报一年一期")
    void quarters() {
        assertThat(Period.of(LocalDate.of(2026, 6, 30), 3).title()).isEqualTo("2026年4至6月报表");
        assertThat(Period.of(LocalDate.of(2026, 7, 1), 3).first()).isEqualTo("2026-07-01");
        assertThat(Period.of(LocalDate.of(2026, 12, 31), 12).title()).isEqualTo("2026年年报");
        assertThat(Period.between(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 6, 30)))
                .isEqualTo(Period.of(LocalDate.of(2026, 5, 5), 3));
    }

    @Test
    @DisplayName("已结束的期：当月不算，跨年往前数，最早的在前")
    void over() {
        assertThat(Period.over(LocalDate.of(2026, 1, 31), 1, 3))
                .extracting(Period::title)
                .containsExactly("2025年10月月报", "2025年11月月报", "2025年12月月报");
        assertThat(Period.over(LocalDate.of(2026, 4, 1), 3, 2))
                .extracting(Period::title)
                .containsExactly("2025年10至12月报表", "2026年1至3月报表");
    }
}
