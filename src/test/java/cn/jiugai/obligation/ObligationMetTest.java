package cn.jiugai.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiugai.rule.Fen;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("HG-5.1-3 容缺事项办结")
class ObligationMetTest {

    private static Obligation fee(String paid) {
        LocalDate day = LocalDate.of(2026, 6, 1);
        return new Obligation(
                1, "HG-1", "RESERVE", "农民工预储金", Fen.ofYuan("120000"), day, day, Fen.ofYuan(paid), "缴1", false);
    }

    @Test
    @DisplayName("足额缴纳：分文不差")
    void exact() {
        assertThat(new ObligationMet(fee("120000.00")).check().passed()).isTrue();
    }

    @Test
    @DisplayName("少一分：还差0.01元")
    void oneFenShort() {
        assertThat(new ObligationMet(fee("119999.99")).check().reasons())
                .isEqualTo("要求缴清农民工预储金120,000.00元，现为缴纳119,999.99元，还差0.01元。请补足后登记。（依据 HG-5.1-3）");
    }

    @Test
    @DisplayName("多一分：按凭证核对")
    void oneFenMore() {
        assertThat(new ObligationMet(fee("120000.01")).check().reasons()).contains("多缴0.01元", "请按凭证核对金额");
    }

    @Test
    @DisplayName("补办的手续有批文即办结")
    void procedure() {
        LocalDate day = LocalDate.of(2026, 6, 1);
        assertThat(new ObligationMet(new Obligation(
                                2, "HG-1", "landPlanning", "建设用地规划许可证", null, day, day, null, "地字1号", false))
                        .check()
                        .passed())
                .isTrue();
    }
}
