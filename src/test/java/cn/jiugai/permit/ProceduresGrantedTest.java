package cn.jiugai.permit;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiugai.permit.ProceduresGranted.Missing;
import cn.jiugai.rule.Finding;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("JA-4.5-1、JA-3.5-5 需办的手续全部批准")
class ProceduresGrantedTest {

    private static final Missing PLANNING = new Missing("planning", "规划许可", "退回，缺总平面图");
    private static final Missing FINANCE = new Missing("financeReview", "财政评审", "尚未批准");

    @Test
    @DisplayName("4项全部批准，通过")
    void all() {
        assertThat(new ProceduresGranted(4, List.of()).check().passed()).isTrue();
    }

    @Test
    @DisplayName("4项批准3项，还缺规划许可，不通过")
    void oneMissing() {
        assertThat(new ProceduresGranted(4, List.of(PLANNING)).check().reasons())
                .isEqualTo("要求需办的手续全部批准，现为需办4项、批准3项，缺“规划许可”：退回，缺总平面图。请在这项手续批准后重新申请。（依据 JA-3.5-5）");
    }

    @Test
    @DisplayName("缺两项，各写一条，各有各的依据")
    void twoMissing() {
        assertThat(new ProceduresGranted(4, List.of(PLANNING, FINANCE)).check().findings())
                .extracting(Finding::clause)
                .containsExactly("JA-3.5-5", "JA-4.5-1");
    }
}
