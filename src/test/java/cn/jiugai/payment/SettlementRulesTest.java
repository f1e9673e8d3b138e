package cn.jiugai.payment;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiugai.payment.SettlementBalance.Way;
import cn.jiugai.rule.Fen;
import cn.jiugai.rule.Verdict;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("JA-3.5-4 竣工结算：差异逐项写明，审定以后付清")
class SettlementRulesTest {

    private static final Fen CONTRACT = Fen.ofYuan("1000");

    @Test
    @DisplayName("报送金额等于合同价款，没有差异要写，通过")
    void same() {
        assertThat(account("1000").passed()).isTrue();
    }

    @Test
    @DisplayName("差异合计正好等于差额，通过；差一分，不通过")
    void explained() {
        assertThat(account("1012", "20", "-8").passed()).isTrue();
        assertThat(account("1012", "20", "-8.01").reasons())
                .isEqualTo("要求报送金额1,012.00元与合同价款（含已批准的变更）1,000.00元的差额+12.00元逐项列明，"
                        + "现为2项差异合计+11.99元，差0.01元。请逐项写明差在哪里、为什么，或更正金额。（依据 JA-3.5-4）");
    }

    @Test
    @DisplayName("报得少也要写明")
    void less() {
        assertThat(account("990").reasons()).contains("差额-10.00元逐项列明", "0项差异合计0.00元", "差10.00元");
        assertThat(account("990", "-10").passed()).isTrue();
    }

    @Test
    @DisplayName("还有工程变更没有办结，不能结算，点名是哪一件")
    void openChange() {
        FinalAccount account = new FinalAccount(CONTRACT, CONTRACT, List.of(), List.of("第2号工程变更（+5.00元，没有批准）"));
        assertThat(account.check().reasons()).contains("1件工程变更没有办结", "还差1件：第2号工程变更", "JA-3.5-4");
    }

    @Test
    @DisplayName("审定金额与报送金额的差异逐项写明；在办或暂停的付款点名；资金不够，写明缺多少")
    void audited() {
        assertThat(audit("970", "1000", List.of(), "-30").passed()).isTrue();
        assertThat(audit("970", "970", List.of(), "-30").passed())
                .as("正好等于资金合计")
                .isTrue();
        assertThat(audit("970", "969.99", List.of("第3笔 7月进度款 20.00元（审计暂停支付）"), "-29.99")
                        .reasons())
                .contains(
                        "审定金额970.00元与报送金额1,000.00元的差额-30.00元逐项列明",
                        "差0.01元",
                        "还有1笔：第3笔 7月进度款 20.00元（审计暂停支付）",
                        "资金缺0.01元",
                        "JA-3.5-4",
                        "JA-2-3");
    }

    @Test
    @DisplayName("付得比审定少一分：还有尾款；一分不差：付清；多一分：多付")
    void balance() {
        assertThat(balance("969.99", 0).way()).isEqualTo(Way.DUE);
        assertThat(balance("970", 0).way()).isEqualTo(Way.PAID_UP);
        assertThat(balance("970", 1).way()).as("还有一笔没有支付").isEqualTo(Way.DUE);
        assertThat(balance("970.01", 0).way()).isEqualTo(Way.OVERPAID);
        assertThat(balance("970.01", 0).overpaid()).isEqualTo(new Fen(1));
        assertThat(balance("970", 0).overpaid()).isEqualTo(Fen.ZERO);
    }

    private static Verdict account(String claimed, String... differences) {
        return new FinalAccount(CONTRACT, Fen.ofYuan(claimed), differences(differences), List.of()).check();
    }

    private static Verdict audit(String audited, String funding, List<String> open, String... differences) {
        return new AuditedAccount(CONTRACT, Fen.ofYuan(audited), differences(differences), open, Fen.ofYuan(funding))
                .check();
    }

    private static List<Difference> differences(String... amounts) {
        return List.of(amounts).stream()
                .map(amount -> new Difference("签证", Fen.ofYuan(amount), "现场核实"))
                .toList();
    }

    private static SettlementBalance balance(String booked, int underWay) {
        return new SettlementBalance(Fen.ofYuan("970"), Fen.ofYuan(booked), underWay);
    }
}
