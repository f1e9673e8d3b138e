package cn.jiugai.payment;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiugai.rule.Fen;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("JA-3.5-2 审计的意见决定能否支付")
class PaymentAuditTest {

    @Test
    @DisplayName("审计同意，可以支付")
    void auditAgrees() {
        assertThat(new PaymentAudit(Fen.ofYuan("10"), true, null).check().passed())
                .isTrue();
    }

    @Test
    @DisplayName("审计不同意，退回并写明理由")
    void auditReturns() {
        assertThat(new PaymentAudit(Fen.ofYuan("10"), false, "工程量未核实").check().reasons())
                .contains("审计退回付款10.00元", "审计意见：工程量未核实", "JA-3.5-2");
    }
}
