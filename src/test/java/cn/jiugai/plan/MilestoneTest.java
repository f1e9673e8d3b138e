package cn.jiugai.plan;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiugai.plan.Milestone.Standing;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("年度时间节点（JA-4.4-1至JA-4.4-4）")
class MilestoneTest {

    private static final LocalDate DUE = LocalDate.of(2026, 9, 30);
    private static final Milestone MILESTONE = new Milestone(MilestoneKind.BASIC_WORKS, DUE);

    @Test
    @DisplayName("JA-4.4-3 9月30日当天仍算按期，10月1日起未完成的催办")
    void lastsToTheEndOfItsDay() {
        LocalDate started = LocalDate.of(2026, 2, 1);
        assertThat(MILESTONE.standing(DUE, started)).isEqualTo(Standing.AHEAD);
        assertThat(MILESTONE.escalates(DUE, started)).isFalse();
        assertThat(MILESTONE.standing(DUE.plusDays(1), started)).isEqualTo(Standing.OVER);
        assertThat(MILESTONE.escalates(DUE.plusDays(1), started)).isTrue();
    }

    @Test
    @DisplayName("计划启动前已过的节点是历史：展示，不催办；启动当天到期的不是历史")
    void historyIsShownNotEscalated() {
        assertThat(MILESTONE.standing(DUE.plusDays(60), DUE.plusDays(1))).isEqualTo(Standing.HISTORY);
        assertThat(MILESTONE.escalates(DUE.plusDays(60), DUE.plusDays(1))).isFalse();
        assertThat(MILESTONE.escalates(DUE.plusDays(60), DUE)).isTrue();
    }
}
