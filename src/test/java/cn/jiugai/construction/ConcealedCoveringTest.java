package cn.jiugai.construction;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiugai.construction.ConcealedCovering.State;
import cn.jiugai.rule.Finding;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("JA-3.5-4 隐蔽工程先验收后覆盖；JA-3.6-2 停工整改期间不得施工")
class ConcealedCoveringTest {

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
        var verdict = new ConcealedCovering("管线沟槽", State.ACCEPTED, null, List.of("基坑：支护变形")).check();

        assertThat(verdict.findings()).extracting(Finding::clause).containsExactly("JA-3.6-2");
        assertThat(verdict.reasons()).contains("还差1次：基坑：支护变形");
    }

    private static ConcealedCovering covering(State state, String remark) {
        return new ConcealedCovering("管线沟槽", state, remark, List.of());
    }
}
