package cn.jiugai.permit;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiugai.rule.Fen;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("HG-5.1-3 核发施工许可前的三项费用")
class FeesPaidTest {

    private static StatedFee paid(Fee fee) {
        return new StatedFee(fee, Fen.ofYuan("10000"), LocalDate.of(2026, 4, 1), "缴1号");
    }

    private static StatedFee owed(Fee fee, String yuan) {
        return new StatedFee(fee, Fen.ofYuan(yuan), null, null);
    }

    @Test
    @DisplayName("三项都缴清：不用核实资金")
    void allPaid() {
        assertThat(new FeesPaid(List.of(paid(Fee.RESERVE), paid(Fee.GUARANTEE), paid(Fee.SAFETY)))
                        .check()
                        .passed())
                .isTrue();
    }

    @Test
    @DisplayName("缴清1项、欠2项：点名两项和合计，精确到分")
    void twoOwed() {
        assertThat(new FeesPaid(List.of(owed(Fee.RESERVE, "120000.01"), paid(Fee.GUARANTEE), owed(Fee.SAFETY, "60000")))
                        .check()
                        .reasons())
                .isEqualTo("要求核发施工许可前3项费用缴清，资金不足的经区财政局核实后可以先欠缴，现为已缴清1项，"
                        + "还差2项共180,000.01元：农民工预储金120,000.01元、安全文明措施费60,000.00元。"
                        + "请缴清后重新申报，或由区财政局核实资金确有不足。（依据 HG-5.1-3）");
    }
}
