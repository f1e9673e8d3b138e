package cn.jiugai.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiugai.construction.SitePerson;
import cn.jiugai.inspection.Replacement.Money;
import cn.jiugai.inspection.ReplacementContract.Signed;
import cn.jiugai.rule.Fen;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("JA-3.6-2、JA-3.5-4 更换参建单位")
class ReplacementRuleTest {

    private static final LocalDate APPROVED = LocalDate.of(2026, 6, 20);

    @Test
    @DisplayName("结算正好等于已付、正好等于合同价款都可以；少一分、多一分退回，写明差额")
    void settlementBorders() {
        assertThat(application("dabie", money("300", "300"))).isEmpty();
        assertThat(application("dabie", money("1000", "300"))).isEmpty();
        assertThat(application("dabie", money("299.99", "300")))
                .isEqualTo("要求已完工程结算不少于已付和在办的工程款，现为已完工程结算299.99元、已付和在办的付款300.00元，超付0.01元。"
                        + "请原单位退还超付的款项、撤回在办的付款，或重新核定已完工程。（依据 JA-3.5-4）");
        assertThat(application("dabie", money("1000.01", "300"))).contains("不超过合同价款1,000.00元", "超出0.01元", "先办理工程变更");
    }

    @Test
    @DisplayName("换成原来那家、换成监理单位自己：退回；更换监理不看工程款")
    void units() {
        assertThat(application("huaxia", money("300", "300"))).contains("仍是原单位", "请选择另一家单位", "JA-3.6-2");
        assertThat(application("luanSupervision", money("300", "300"))).contains("建筑法第三十四条", "JA-3.6-2");
        assertThat(application("dabie", null)).isEmpty();
    }

    @Test
    @DisplayName("新合同正好是剩余价款、批准当天签订都可以；多一分、早一天退回")
    void contractBorders() {
        assertThat(contract("700", APPROVED, "周新", List.of())).isEmpty();
        assertThat(contract("700.01", APPROVED, "周新", List.of())).contains("结算后的700.00元", "超出0.01元", "JA-3.5-4");
        assertThat(contract("700", APPROVED.minusDays(1), "周新", List.of()))
                .contains("现为合同签订日期2026-06-19", "早于批准日期", "JA-3.6-2");
    }

    @Test
    @DisplayName("新负责人在别的工地，或者就是监理的负责人：退回")
    void person() {
        assertThat(contract("700", APPROVED, "周新", List.of("JA-2026-02的施工单位负责人")))
                .contains("周新同时在另外1个项目", "多1个：JA-2026-02的施工单位负责人", "JA-3.6-1");
        assertThat(contract("700", APPROVED, "王 监督", List.of())).contains("王监督是质量安全监督站的监督负责人", "JA-3.6-2");
        assertThat(contract("700", APPROVED, "李监理", List.of())).contains("李监理已是监理单位的负责人", "JA-3.6-2");
    }

    @Test
    @DisplayName("申请后又付了款：签订新合同时已付超过结算的，退回")
    void paidSince() {
        var signed = new Signed("施合补1号", Fen.ofYuan("1"), APPROVED, "周新", "13900000000", "皖1349999");
        assertThat(new ReplacementContract(
                                APPROVED, signed, money("300", "300.01"), List.of(), List.of(), Optional.empty())
                        .check()
                        .reasons())
                .contains("已付和在办的付款300.01元", "超付0.01元", "撤回在办的付款", "JA-3.5-4");
    }

    private static Money money(String settled, String booked) {
        return new Money(Fen.ofYuan(settled), Fen.ofYuan(booked), Fen.ofYuan("1000"));
    }

    private static String application(String newUnit, Money money) {
        return new Replacement("施工单位", "huaxia", newUnit, "luanSupervision", "新单位", money)
                .check()
                .reasons();
    }

    private static String contract(String sum, LocalDate signedOn, String person, List<String> elsewhere) {
        return new ReplacementContract(
                        APPROVED,
                        new Signed("施合补1号", Fen.ofYuan(sum), signedOn, person, "13900000000", "皖1349999"),
                        money("300", "300"),
                        elsewhere,
                        List.of(new SitePerson("supervisor", "监理单位", "luanSupervision", "李监理", null, "34000001")),
                        Optional.of("王监督"))
                .check()
                .reasons();
    }
}
