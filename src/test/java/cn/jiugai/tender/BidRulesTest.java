package cn.jiugai.tender;

import static cn.jiugai.tender.BidSheets.DABIE;
import static cn.jiugai.tender.BidSheets.DESIGN;
import static cn.jiugai.tender.BidSheets.WANXI;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jiugai.rule.Fen;
import cn.jiugai.tender.KeptSign.Decision;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("投标、定标、合同的各项规则")
class BidRulesTest {

    private static final LocalDate DAY = LocalDate.of(2027, 4, 16);

    @Test
    @DisplayName("保证金由别的单位付出是挂靠的迹象，由联合体成员付出的不是")
    void bondPayers() {
        assertThat(new BondPayers()
                        .look(BidSheets.honest("T")
                                .with(WANXI, "保证金付款户名", DESIGN)
                                .bids()))
                .isEmpty();
        assertThat(new BondPayers()
                        .look(BidSheets.honest("T")
                                .with(DABIE, "保证金付款户名", "某咨询公司")
                                .bids()))
                .singleElement()
                .satisfies(sign -> {
                    assertThat(sign.kind().offence()).isEqualTo(Offence.BORROWED_NAME);
                    assertThat(sign.fact()).isEqualTo("大别山建工公司（示例）的投标保证金由某咨询公司的账户付出");
                });
    }

    @Test
    @DisplayName("招标文件允许的非主体分包不是迹象；不允许的、主体工程的是违法分包的迹象")
    void subcontracts() {
        assertThat(new DeclaredSubcontracts().look(BidSheets.honest("T").bids()))
                .isEmpty();
        assertThat(new DeclaredSubcontracts()
                        .look(BidSheets.honest("T")
                                .subcontract(DABIE, "绿化", "某园林公司", "否", "否")
                                .subcontract(DABIE, "结构加固", "某加固公司", "是", "是")
                                .bids()))
                .extracting(Sign::fact)
                .containsExactly("大别山建工公司（示例）拟把“绿化”分包给某园林公司，招标文件不允许分包", "大别山建工公司（示例）拟把“结构加固”分包给某加固公司，属于主体工程");
    }

    @Test
    @DisplayName("同一处迹象只列一次")
    void eachOnce() {
        List<Bid> bids = BidSheets.honest("T").with(DABIE, "保证金付款户名", "某咨询公司").bids();
        assertThat(new BidSigns(List.of(new BondPayers(), new BondPayers())).among(bids))
                .hasSize(1);
    }

    @Test
    @DisplayName("三家投标够数，两家还差一家；剩一家有效的可以继续，一家不剩的重新招标")
    void bidCount() {
        assertThat(new BidCount(3, 1, 3, 1).check().passed()).isTrue();
        assertThat(new BidCount(2, 2, 3, 1).check().reasons())
                .isEqualTo("要求投标单位至少3家（招标投标法第二十八条），现为2家，缺1家。请分析原因后重新发布招标公告。（依据 JA-3-1）");
        assertThat(new BidCount(3, 0, 3, 1).check().reasons())
                .isEqualTo("要求未取消资格、符合招标方式（联合体招标的须是联合体）的投标至少1家，现为3家投标、0家有效，缺1家。请重新发布招标公告。（依据 JA-3-1）");
    }

    @Test
    @DisplayName("迹象没有决定、还在立案调查的都不得定标；查无问题、取消资格的不再妨碍")
    void openSigns() {
        assertThat(new OpenSigns(List.of(sign(SignOutcome.UNFOUNDED), sign(SignOutcome.EXCLUDED)))
                        .check()
                        .passed())
                .isTrue();
        assertThat(new OpenSigns(List.of(sign(null))).check().reasons())
                .isEqualTo("要求投标文件在“联系电话”方面没有串通投标的迹象（招标投标法实施条例第四十条第二项），现为甲、乙的联系电话相同：1，"
                        + "缺对这1处迹象的决定。请区住建局核查后作出决定，决定前不得定标。（依据 JA-3.6-1）");
        assertThat(new OpenSigns(List.of(sign(SignOutcome.INVESTIGATED)))
                        .check()
                        .reasons())
                .contains("已立案调查（金建调〔2027〕1号），缺调查结论");
    }

    @Test
    @DisplayName("定标：中标单位在系统中、联合体含设计单位、项目负责人没有别的工地")
    void award() {
        List<Bid> bids = BidSheets.honest("T").bids();
        Optional<String> unit = Optional.of("huaxiaConstruction");
        assertThat(new AwardCheck(TenderMethod.CONSORTIUM, bids.get(0), unit, DESIGN, Map.of(), List.of())
                        .check()
                        .passed())
                .isTrue();
        assertThat(new AwardCheck(TenderMethod.EPC, bids.get(1), unit, DESIGN, Map.of(), List.of())
                        .check()
                        .passed())
                .isTrue();
        assertThat(new AwardCheck(TenderMethod.CONSORTIUM, bids.get(1), unit, DESIGN, Map.of(), List.of())
                        .check()
                        .reasons())
                .isEqualTo("要求联合体投标的，设计单位是中标联合体的成员，现为中标单位大别山建工公司（示例），设计单位皖西建筑设计院（示例），"
                        + "“皖西建筑设计院（示例）”不在联合体内。请改选联合体中的设计单位，或改定其他投标单位。（依据 JA-3.3-5）");
        assertThat(new AwardCheck(TenderMethod.EPC, bids.get(0), unit, DESIGN, Map.of("监理", DESIGN), List.of())
                        .check()
                        .reasons())
                .isEqualTo("要求监理单位与施工单位不是同一家（建筑法第三十四条），现为监理单位皖西建筑设计院（示例）也在中标单位中，" + "缺另外的监理单位。请改选监理单位。（依据 JA-3-1）");
        BoundPerson elsewhere = new BoundPerson("JA-2027-02", DABIE, "孙施工", "皖13420T-1", DAY, null);
        assertThat(new AwardCheck(TenderMethod.EPC, bids.get(0), Optional.empty(), DESIGN, Map.of(), List.of(elsewhere))
                        .check()
                        .reasons())
                .isEqualTo("要求中标单位是登记过的施工单位，现为系统中没有名为“皖西建设集团（示例）”的施工单位，缺1家。请管理员先登记该单位，再确定中标单位。（依据 JA-3-1）\n"
                        + "要求项目负责人不同时在两个工地任职，现为孙施工（证书皖13420T-1）已在未完工的JA-2027-02任项目负责人，多1个工地。"
                        + "请改定其他投标单位，或待该工程完工后再定标。（依据 JA-3.6-1）");
    }

    @Test
    @DisplayName("合同价与中标价一致到分，中标当天可以签；多一分、少一分、中标前一天签都退回")
    void contract() {
        Fen award = Fen.ofYuan("7650000.55");
        assertThat(new ContractCheck(award, DAY, award, DAY).check().passed()).isTrue();
        assertThat(new ContractCheck(award, DAY, Fen.ofYuan("7650000.56"), DAY)
                        .check()
                        .reasons())
                .isEqualTo("要求合同价与中标价7,650,000.55元一致（招标投标法第四十六条），现为合同价7,650,000.56元，多0.01元。"
                        + "请按中标价订立合同后重新登记。（依据 JA-3-1）");
        assertThat(new ContractCheck(award, DAY, Fen.ofYuan("7650000.54"), DAY.minusDays(1))
                        .check()
                        .reasons())
                .contains("少0.01元", "现为2027-04-15签订，签订日期在中标日期之前");
    }

    @Test
    @DisplayName("统一社会信用代码末位校验")
    void creditCode() {
        assertThat(CreditCode.isValid("91350211M000100Y43")).isFalse();
        assertThat(CreditCode.isValid("91350100M000100Y43")).isTrue();
        assertThat(CreditCode.isValid("91350100M000100Y44")).isFalse();
        assertThat(CreditCode.isValid("91350100M000100I43")).isFalse();
    }

    private static KeptSign sign(SignOutcome outcome) {
        Decision decision = outcome == null ? null : new Decision(outcome, "已核实", "金建调〔2027〕1号", DAY, "jinanHousing");
        return new KeptSign(1, SignKind.SAME_PHONE, "甲、乙的联系电话相同：1", List.of(1, 2), decision);
    }
}
