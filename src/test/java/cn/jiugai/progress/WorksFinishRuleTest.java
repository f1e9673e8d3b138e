package cn.jiugai.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("JA-4.4-3 分项完工计入进度的条件")
class WorksFinishRuleTest {

    private static final LocalDate STARTED = LocalDate.of(2026, 5, 25);
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 28);

    @Test
    @DisplayName("开工当天到今天之间完工、监理同意的，计入")
    void counts() {
        assertThat(reasons(STARTED, STARTED, true)).isEmpty();
        assertThat(reasons(STARTED, TODAY, true)).isEmpty();
    }

    @Test
    @DisplayName("完工日期比开工早1天、比今天晚1天，不计")
    void days() {
        assertThat(reasons(STARTED, STARTED.minusDays(1), true))
                .isEqualTo("要求完工日期不早于开工日期2026-05-25，现为完工日期2026-05-24，早1天。请核对完工日期后重新报告。（依据 JA-4.4-3）");
        assertThat(reasons(STARTED, TODAY.plusDays(1), true))
                .isEqualTo("要求完工日期不晚于今天2026-09-28，现为完工日期2026-09-29，晚1天。请在完工以后报告。（依据 JA-4.4-3）");
    }

    @Test
    @DisplayName("没有开工、监理不同意，一并说明")
    void notBegun() {
        assertThat(reasons(null, TODAY, false)).contains("没有开工记录", "缺开工令", "监理意见：坡度不够", "或撤回");
    }

    private static String reasons(LocalDate started, LocalDate finished, boolean agrees) {
        return new WorksFinish(started, TODAY, new FinishReport("x", finished, "完工", agrees, agrees ? null : "坡度不够"))
                .check()
                .reasons();
    }
}
