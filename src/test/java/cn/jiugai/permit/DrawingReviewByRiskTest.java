package cn.jiugai.permit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("HG-5.1-2 不涉及主体结构变动的低风险项目不进行施工图审查")
class DrawingReviewByRiskTest {

    @ParameterizedTest(name = "列为需办 {0}、{1}、动主体结构 {2}：通过 {3}")
    @CsvSource({
        "false, LOW,    false, true",
        "true,  LOW,    false, false",
        "true,  LOW,    true,  true",
        "false, LOW,    true,  false",
        "true,  MEDIUM, false, true",
        "false, MEDIUM, false, false",
        "false, HIGH,   true,  false"
    })
    @DisplayName("低风险又不动主体结构的不审，其他的都审")
    void exactly(boolean listed, Risk risk, boolean mainStructure, boolean passes) {
        assertThat(new DrawingReviewByRisk(listed, risk, mainStructure).check().passed())
                .isEqualTo(passes);
    }

    @Test
    @DisplayName("决策表漏了审查：说明缺哪一项条件")
    void leftOut() {
        assertThat(new DrawingReviewByRisk(false, Risk.HIGH, true).check().reasons())
                .isEqualTo("要求不进行施工图审查同时满足2项条件，现为满足0项，缺2项：低风险（填报为较高风险）；"
                        + "不涉及建筑主体结构变动（填报为涉及）。请核对填报的情况；情况属实的，请流程负责人改正决策表“所需手续”。（依据 HG-5.1-2）");
    }

    @Test
    @DisplayName("决策表多办审查：不要求承诺，也不多办一项")
    void tooMuch() {
        assertThat(new DrawingReviewByRisk(true, Risk.LOW, false).check().reasons())
                .contains("多办1项：施工图审查", "HG-5.1-2");
    }
}
