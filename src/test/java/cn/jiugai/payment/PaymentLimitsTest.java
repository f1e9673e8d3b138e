package cn.jiugai.payment;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiugai.rule.Fen;
import cn.jiugai.rule.Finding;
import cn.jiugai.rule.Verdict;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("JA-2-3、JA-3.5-4 付款不超过资金来源和合同价款的余额")
class PaymentLimitsTest {

    private static final Optional<Fen> CONTRACT = Optional.of(Fen.ofYuan("1000"));

    @Test
    @DisplayName("正好等于两项余额，通过")
    void exactly() {
        assertThat(check("1000.00", CONTRACT, "1000.00").passed()).isTrue();
    }

    @Test
    @DisplayName("超来源余额一分：不通过，写明金额和超出0.01元")
    void oneFenOverSource() {
        assertThat(check("600.01", CONTRACT, "600.00").reasons())
                .isEqualTo("要求付款不超过“中央补助资金”余额600.00元，现为申请600.01元，超出0.01元。请调减金额，或改用其他资金来源。（依据 JA-2-3）");
    }

    @Test
    @DisplayName("超合同余额一分：不通过，写明金额和超出0.01元")
    void oneFenOverContract() {
        assertThat(check("1000.01", CONTRACT, "5000").reasons())
                .contains("合同价款余额1,000.00元", "申请1,000.01元", "超出0.01元", "JA-3.5-4");
    }

    @Test
    @DisplayName("两项都超，两项都列")
    void overBoth() {
        assertThat(check("1000.01", CONTRACT, "0").findings())
                .extracting(Finding::clause)
                .containsExactly("JA-3.5-4", "JA-2-3");
    }

    @Test
    @DisplayName("没有合同，不能付款")
    void noContract() {
        assertThat(check("1", Optional.empty(), "100").reasons()).contains("缺施工合同");
    }

    private static Verdict check(String amount, Optional<Fen> contractLeft, String sourceLeft) {
        return new PaymentLimits(Fen.ofYuan(amount), contractLeft, "中央补助资金", Fen.ofYuan(sourceLeft)).check();
    }
}
