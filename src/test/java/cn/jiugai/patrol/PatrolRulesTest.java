package cn.jiugai.patrol;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("每周抽检巡检的周次和日期（HG-4.2-2）")
class PatrolRulesTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 6, 8);

    @Test
    @DisplayName("施工期间有一天就算一周：周日开工、周一竣工是两周；跨年的周算在周四那一年")
    void weeks() {
        assertThat(PatrolWeek.over(MONDAY.minusDays(1), MONDAY))
                .containsExactly(new PatrolWeek(MONDAY.minusDays(7)), new PatrolWeek(MONDAY));
        assertThat(PatrolWeek.over(MONDAY, MONDAY.plusDays(6))).containsExactly(new PatrolWeek(MONDAY));
        assertThat(PatrolWeek.over(MONDAY, MONDAY.minusDays(1))).isEmpty();
        PatrolWeek turn = PatrolWeek.of(LocalDate.of(2027, 1, 1));
        assertThat(turn.first()).isEqualTo(LocalDate.of(2026, 12, 28));
        assertThat(turn.year()).isEqualTo(2026);
        assertThat(turn.number()).isEqualTo(53);
        assertThat(turn.last()).isEqualTo(LocalDate.of(2027, 1, 3));
    }

    @Test
    @DisplayName("周一、周日都在本周；早1天、晚1天退回")
    void visits() {
        assertThat(visit(MONDAY)).isEmpty();
        assertThat(visit(MONDAY.plusDays(6))).isEmpty();
        assertThat(visit(MONDAY.minusDays(1)))
                .isEqualTo(
                        "要求每周到现场抽检巡检，本次是2026年第24周，现为巡检日期2026-06-07，早1天。请核对巡检日期；这一周没有到场的不要补填，到期自动登记为漏检。（依据 HG-4.2-2）");
        assertThat(visit(MONDAY.plusDays(7))).contains("晚1天");
    }

    private static String visit(LocalDate day) {
        return new PatrolVisit("2026年第24周", MONDAY, MONDAY.plusDays(6), day)
                .check()
                .reasons();
    }
}
