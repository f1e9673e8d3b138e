package cn.jiugai.payment;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiugai.rule.Fen;
import cn.jiugai.rule.Finding;
import cn.jiugai.rule.Ratio;
import cn.jiugai.rule.Verdict;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("JA-2-3、JA-3.5-4 付款不超过资金来源、合同价款、完成进度和审定结算")
class PaymentLimitsTest {

    private static final Fen CONTRACT = Fen.ofYuan("1000");
    private static final Fen PLENTY = Fen.ofYuan("5000");

    @Test
    @DisplayName("累计完成1000元，八成正好800元：已付200元，再付600元通过，多一分不通过")
    void shareOfProgress() {
        assertThat(progress("600", "1000", "200", PLENTY).passed()).isTrue();
        assertThat(progress("600.01", "1000", "200", PLENTY).reasons())
                .isEqualTo("要求结算前累计付款不超过累计完成价款1,000.00元的80%，即800.00元，现为申请600.01元，连同已入账200.00元共800.01元，"
                        + "超出0.01元。请调减金额，或完成更多工程量、经监理确认后再申请。（依据 JA-2-3）");
    }

    @Test
    @DisplayName("比例算出来有零头的，只能少付，不能多付")
    void roundedDown() {
        assertThat(progress("0.80", "1.01", "0", PLENTY).passed()).isTrue();
        assertThat(progress("0.81", "1.01", "0", PLENTY).reasons()).contains("即0.80元", "超出0.01元");
    }

    @Test
    @DisplayName("超来源余额一分：不通过，写明金额和超出0.01元")
    void oneFenOverSource() {
        assertThat(progress("600", "1000", "0", Fen.ofYuan("600")).passed()).isTrue();
        assertThat(progress("600.01", "1000", "0", Fen.ofYuan("600")).reasons())
                .isEqualTo("要求付款不超过“中央补助资金”余额600.00元，现为申请600.01元，超出0.01元。请调减金额，或改用其他资金来源。（依据 JA-2-3）");
    }

    @Test
    @DisplayName("累计完成超合同价款一分：不通过；有没批准的变更，点名是哪一件")
    void doneMoreThanContract() {
        assertThat(progress("1", "1000.01", "0", PLENTY).reasons())
                .isEqualTo("要求累计完成的价款不超过合同价款1,000.00元，现为累计完成1,000.01元，超出0.01元。请调减金额；合同价款有变化的，先办理工程变更。（依据 JA-3.5-4）");
        ChangeOrder open = new ChangeOrder(2, "增设", List.of(), Fen.ofYuan("50"), ChangeState.APPLIED);
        assertThat(check(claim("1", "1000.01"), "0", PLENTY, List.of(open.label()), null, List.of())
                        .reasons())
                .contains("第2号工程变更（+50.00元，没有批准），批准后才计入合同价款");
    }

    @Test
    @DisplayName("超合同余额一分：不通过，写明金额和超出0.01元")
    void oneFenOverContract() {
        assertThat(progress("300.01", "1000", "700", PLENTY).reasons())
                .contains("付款不超过合同价款余额300.00元", "申请300.01元", "超出0.01元", "JA-3.5-4");
    }

    @Test
    @DisplayName("合同、进度、来源都超，都列")
    void overAll() {
        assertThat(progress("1000.01", "1000", "0", Fen.ZERO).findings())
                .extracting(Finding::clause)
                .containsExactly("JA-3.5-4", "JA-2-3", "JA-2-3");
    }

    @Test
    @DisplayName("没有合同，不能付款")
    void noContract() {
        PaymentLimits limits = new PaymentLimits(
                claim("1", "1"),
                Optional.empty(),
                Fen.ZERO,
                "中央补助资金",
                PLENTY,
                List.of(),
                Ratio.parse("80%"),
                Optional.empty(),
                List.of());
        assertThat(limits.check().reasons()).contains("缺施工合同");
    }

    @Test
    @DisplayName("结算没有审定，不付尾款")
    void lastBeforeSettlement() {
        assertThat(check(last("1"), "800", PLENTY, List.of(), null, List.of()).reasons())
                .isEqualTo("要求竣工结算经审计审定后才付尾款，现为没有审定的竣工结算，缺1份审定的结算。请先办结竣工结算审定；审定前按进度款申请。（依据 JA-3.5-4）");
    }

    @Test
    @DisplayName("审定990元、已付800元：尾款190元通过，多一分不通过")
    void lastToTheFen() {
        assertThat(check(last("190"), "800", PLENTY, List.of(), "990", List.of())
                        .passed())
                .isTrue();
        assertThat(check(last("190.01"), "800", PLENTY, List.of(), "990", List.of())
                        .reasons())
                .isEqualTo("要求尾款不超过审定金额990.00元减已入账800.00元的余额190.00元，现为申请190.01元，超出0.01元。请按审定的尾款申请。（依据 JA-3.5-4）");
    }

    @Test
    @DisplayName("还有付款在办，不付尾款，点名是哪一笔")
    void lastAfterTheOthers() {
        assertThat(check(last("190"), "800", PLENTY, List.of(), "990", List.of("第3笔 7月进度款 20.00元（审计暂停支付）"))
                        .reasons())
                .contains("1笔付款没有办结", "还有1笔：第3笔 7月进度款 20.00元（审计暂停支付）", "JA-3.5-4");
    }

    @Test
    @DisplayName("结算审定以后，不再付进度款")
    void progressAfterSettlement() {
        assertThat(check(claim("1", "1000"), "800", PLENTY, List.of(), "990", List.of())
                        .reasons())
                .contains("竣工结算审定后只付尾款", "结算已审定为990.00元", "JA-3.5-4");
    }

    private static Verdict progress(String amount, String done, String booked, Fen sourceLeft) {
        return check(claim(amount, done), booked, sourceLeft, List.of(), null, List.of());
    }

    private static Payment claim(String amount, String done) {
        return new Payment(
                1,
                PaymentKind.PROGRESS,
                1,
                "第1期",
                Fen.ofYuan(amount),
                Optional.of(Fen.ofYuan(done)),
                PaymentState.APPLIED);
    }

    private static Payment last(String amount) {
        return new Payment(4, PaymentKind.FINAL, 1, "尾款", Fen.ofYuan(amount), Optional.empty(), PaymentState.APPLIED);
    }

    private static Verdict check(
            Payment payment, String booked, Fen sourceLeft, List<String> changes, String audited, List<String> others) {
        return new PaymentLimits(
                        payment,
                        Optional.of(CONTRACT),
                        Fen.ofYuan(booked),
                        "中央补助资金",
                        sourceLeft,
                        changes,
                        Ratio.parse("80%"),
                        Optional.ofNullable(audited).map(Fen::ofYuan),
                        others)
                .check();
    }
}
