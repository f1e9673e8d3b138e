package cn.jiugai.permit;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiugai.rule.Verdict;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("JA-4.5-2 免施工图审查的三项条件")
class DrawingReviewTest {

    @ParameterizedTest(name = "{0}、动主体结构 {1}、已承诺 {2}：缺{3}项")
    @CsvSource({
        "LOW,    false, true,  0",
        "LOW,    false, false, 1",
        "LOW,    true,  true,  1",
        "LOW,    true,  false, 2",
        "MEDIUM, false, true,  1",
        "HIGH,   false, false, 2",
        "MEDIUM, true,  true,  2",
        "HIGH,   true,  false, 3"
    })
    @DisplayName("申请免审的八种情况：三项条件缺一不可")
    void eightCases(Risk risk, boolean mainStructure, boolean committed, int missing) {
        Verdict verdict = new DrawingReview(true, risk, mainStructure, committed).check();

        assertThat(verdict.passed()).isEqualTo(missing == 0);
        if (missing > 0) {
            assertThat(verdict.reasons()).contains("满足%d项".formatted(3 - missing), "缺%d项：".formatted(missing));
            assertThat(verdict.reasons().contains("低风险（填报为")).isEqualTo(risk != Risk.LOW);
            assertThat(verdict.reasons().contains("不涉及建筑主体结构变动（填报为涉及）")).isEqualTo(mainStructure);
            assertThat(verdict.reasons().contains("建设单位已签署告知承诺书")).isEqualTo(!committed);
        }
    }

    @Test
    @DisplayName("照常审查的，三项条件一项不满足也通过")
    void reviewed() {
        assertThat(new DrawingReview(false, Risk.HIGH, true, false).check().passed())
                .isTrue();
    }

    @Test
    @DisplayName("没有承诺书：不通过，只点名承诺书")
    void noCommitment() {
        assertThat(new DrawingReview(true, Risk.LOW, false, false).check().reasons())
                .isEqualTo("要求免施工图审查同时满足3项条件，现为满足2项，缺1项：建设单位已签署告知承诺书。" + "请补齐条件，或取消“免施工图审查”、按需要审查办理。（依据 JA-4.5-2）");
    }

    @Test
    @DisplayName("一般风险：不是低风险，不通过")
    void mediumRisk() {
        assertThat(new DrawingReview(true, Risk.MEDIUM, false, true).check().reasons())
                .contains("缺1项：低风险（填报为一般风险）");
    }

    @Test
    @DisplayName("三项都不满足：三项都点名")
    void nothing() {
        assertThat(new DrawingReview(true, Risk.HIGH, true, false).check().reasons())
                .contains("满足0项", "缺3项：低风险（填报为较高风险）；不涉及建筑主体结构变动（填报为涉及）；建设单位已签署告知承诺书");
    }
}
