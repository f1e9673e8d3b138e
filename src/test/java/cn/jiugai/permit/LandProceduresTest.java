package cn.jiugai.permit;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiugai.rule.Finding;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("HG-5.1-1 不涉及土地权属变化、规划条件调整的，无需新办用地手续、建设用地规划许可证")
class LandProceduresTest {

    @ParameterizedTest(name = "用地手续列为需办 {0}、土地权属变化 {1}、用地规划列为需办 {2}、规划条件调整 {3}：多办 {4}")
    @CsvSource({
        "false, false, false, false, ''",
        "true,  true,  true,  true,  ''",
        "false, true,  false, true,  ''",
        "true,  false, false, false, '多办1项：用地手续'",
        "true,  false, true,  true,  '多办1项：用地手续'",
        "true,  true,  true,  false, '多办1项：建设用地规划许可证'",
        "true,  false, true,  false, '多办1项：用地手续 多办1项：建设用地规划许可证'"
    })
    @DisplayName("多办一项都不行，两项一次说全")
    void nothingTooMuch(boolean land, boolean landChange, boolean planning, boolean planningChange, String tooMuch) {
        List<Finding> findings = new LandProcedures(land, landChange, planning, planningChange)
                .check()
                .findings();

        assertThat(String.join(" ", findings.stream().map(Finding::shortfall).toList()))
                .isEqualTo(tooMuch);
        assertThat(findings).allMatch(finding -> finding.clause().equals("HG-5.1-1"));
    }
}
