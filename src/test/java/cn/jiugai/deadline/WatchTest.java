package cn.jiugai.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("节点何时提醒、何时逾期")
class WatchTest {

    private static final LocalDate DUE = LocalDate.of(2026, 3, 31);
    private static final LocalDate REMIND = LocalDate.of(2026, 3, 17);

    private final Watch silent = new Watch(DUE, REMIND, false);
    private final Watch stated = new Watch(DUE, REMIND, true);

    @Test
    @DisplayName("提醒日前一天不提醒，当天起提醒，最后一天还提醒，次日不再提醒")
    void near() {
        assertThat(silent.isNear(REMIND.minusDays(1))).isFalse();
        assertThat(silent.isNear(REMIND)).isTrue();
        assertThat(silent.isNear(DUE)).isTrue();
        assertThat(silent.isNear(DUE.plusDays(1))).isFalse();
        assertThat(stated.isNear(REMIND)).as("街道已经说明").isFalse();
    }

    @Test
    @DisplayName("最后一天不算逾期，次日起逾期")
    void over() {
        assertThat(silent.isOver(DUE)).isFalse();
        assertThat(silent.isOver(DUE.plusDays(1))).isTrue();
        assertThat(silent.overOn()).isEqualTo("2026-04-01");
    }

    @Test
    @DisplayName("提醒日之前等提醒日，之后等最后一天的次日")
    void next() {
        assertThat(silent.next(LocalDate.of(2026, 1, 1))).isEqualTo(REMIND);
        assertThat(silent.next(REMIND.minusDays(1))).isEqualTo(REMIND);
        assertThat(stated.next(REMIND)).isEqualTo("2026-04-01");
    }
}
