package cn.jiugai.construction;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiugai.construction.ConcealedCovering.State;
import cn.jiugai.rule.Finding;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("JA-3.5-4 隐蔽工程先验收后覆盖；JA-3.6-2 停工整改期间不得施工")
class ConcealedCoveringTest {

    private static final LocalDate SEEN = LocalDate.of(2026, 6, 9);

    @Test
    @DisplayName("验收当天可以覆盖；覆盖日期早于验收日期一天：验收以前就覆盖了，退回")
    void coveredBeforeSeen() {
        assertThat(covered(SEEN)).isEmpty();
        assertThat(covered(SEEN.minusDays(1)))
                .isEqualTo("要求“管线沟槽”经监理验收合格以后覆盖，现为覆盖日期2026-06-08、验收日期2026-06-09，早了1天。"
                        + "请核对覆盖日期；验收以前已经覆盖的，应剥露后重新报监理验收。（依据 JA-3.5-4）");
    }

    @Test
    @DisplayName("监理验收合格，可以覆盖")
    void accepted() {
        assertThat(covering(State.ACCEPTED, null).check().passed()).isTrue();
    }

    @Test
    @DisplayName("未报验就覆盖：退回，点名部位，要求剥露验收")
    void notApplied() {
        assertThat(covering(State.NOT_APPLIED, null).check().reasons())
                .contains("现为未报验", "缺“管线沟槽”的验收合格记录", "应剥露后报监理验收", "JA-3.5-4");
    }

    @Test
    @DisplayName("已报验、监理还没验收：退回")
    void waiting() {
        assertThat(covering(State.WAITING, null).check().reasons()).contains("监理尚未验收");
    }

    @Test
    @DisplayName("验收不合格：退回，写明原因")
    void refused() {
        assertThat(covering(State.REFUSED, "坡度不足").check().reasons()).contains("监理验收不合格（坡度不足）");
    }

    @Test
    @DisplayName("验收合格但严重安全问题未整改：仍在停工，不得覆盖")
    void stopped() {
        var verdict = new ConcealedCovering("管线沟槽", State.ACCEPTED, null, SEEN, SEEN, List.of("基坑：支护变形")).check();

        assertThat(verdict.findings()).extracting(Finding::clause).containsExactly("JA-3.6-2");
        assertThat(verdict.reasons()).contains("还差1次：基坑：支护变形");
    }

    private static String covered(LocalDate day) {
        return new ConcealedCovering("管线沟槽", State.ACCEPTED, null, SEEN, day, List.of())
                .check()
                .reasons();
    }

    private static ConcealedCovering covering(State state, String remark) {
        return new ConcealedCovering("管线沟槽", state, remark, SEEN, SEEN, List.of());
    }
}
