package cn.jiugai.handover;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiugai.rule.Fen;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("物业服务合同、接收、以奖代补的核对")
class HandoverRulesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 8);

    @Test
    @DisplayName("JA-3.8-3 合同与决定同一天，通过；早一天，不通过")
    void contract() {
        assertThat(contract(DAY).check().passed()).isTrue();
        assertThat(contract(DAY.minusDays(1)).check().reasons()).contains("早1天", "JA-3.8-3");
    }

    @Test
    @DisplayName("JA-3.8-1 移交当天接收，通过；早一天接收、不接收，不通过")
    void receipt() {
        assertThat(new Receipt(DAY, "王某", null).check(DAY, DAY).passed()).isTrue();
        assertThat(new Receipt(DAY.minusDays(1), "王某", null).check(DAY, DAY).reasons())
                .contains("早1天", "JA-3.8-1");
        assertThat(new Receipt(null, null, "缺钥匙").check(DAY, DAY).reasons()).contains("缺钥匙");
    }

    @Test
    @DisplayName("JA-3.8-4 核定等于申请，通过；多1分，不通过；不予奖补，通过；区住建局不同意的不能核定")
    void award() {
        assertThat(award(true, 100L).check().passed()).isTrue();
        assertThat(award(true, 101L).check().reasons()).contains("多0.01元");
        assertThat(award(false, null).check().passed()).isTrue();
        assertThat(award(false, 100L).check().reasons()).contains("缺区住建局的同意");
    }

    private static ServiceContract contract(LocalDate signedOn) {
        return new ServiceContract("firm", DAY, "3号", signedOn, 36);
    }

    private static UpkeepAward award(boolean supported, Long granted) {
        return new UpkeepAward(
                new Fen(100), "依据", supported, "意见", granted == null ? null : new Fen(granted), "5号", null);
    }
}
