package cn.jiugai.funding;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiugai.rule.Fen;
import cn.jiugai.rule.Finding;
import cn.jiugai.rule.Ratio;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("HG-6 各方应出的份额")
class FundingSharesTest {

    private static final Fen INVESTMENT = Fen.ofYuan("5000000");
    private static final Ratio FIFTH = Ratio.parse("20%");
    private static final HousingTenure MIXED = new HousingTenure("新北里", true, 0, null, null);
    private static final HousingTenure PUBLIC = new HousingTenure("新北里", false, 12, "市房产中心", null);
    private static final HousingTenure STAFF = new HousingTenure("新北里", false, 0, null, "港务局");

    @Test
    @DisplayName("HG-6-4 商住两用总投资500万元：住户商户出资100万元通过，少一元、少一分都不通过，写明还差多少元")
    void mixedUse() {
        assertThat(mixed(MIXED, resident("600000"), shop("400000"))).isEmpty();
        assertThat(mixed(MIXED, resident("600000"), shop("399999.99"))
                        .orElseThrow()
                        .sentence())
                .isEqualTo("要求商住两用房全体住户、商户至少按总投资5,000,000.00元的20%出资，即1,000,000.00元，现为新北里住户出资600,000.00元、"
                        + "商户出资399,999.99元，合计999,999.99元，还差0.01元。请与住户、商户商定后补登出资；达不到的不能列入改造。（依据 HG-6-4）");
        assertThat(mixed(MIXED, resident("999999")).orElseThrow().shortfall()).isEqualTo("还差1.00元");
        assertThat(mixed(MIXED).orElseThrow().shortfall()).isEqualTo("还差1,000,000.00元");
    }

    @Test
    @DisplayName("HG-6-4 总投资除不尽时按分进位：0.01元的20%也要出0.01元；别的小区的出资不算；不是商住两用的没有要求")
    void mixedUseBorders() {
        assertThat(new MixedUseShare(List.of(MIXED), List.of(resident("0.21")), Fen.ofYuan("1.04"), FIFTH).finding())
                .isEmpty();
        assertThat(new MixedUseShare(List.of(MIXED), List.of(resident("0.20")), Fen.ofYuan("1.04"), FIFTH)
                        .finding()
                        .orElseThrow()
                        .shortfall())
                .isEqualTo("还差0.01元");
        Contribution elsewhere = new Contribution(
                "新胜利村", "1栋", "101", ContributionWay.DIRECT, INVESTMENT, null, null, LocalDate.of(2024, 1, 5), "同意书");
        assertThat(mixed(MIXED, elsewhere)).isPresent();
        assertThat(mixed(PUBLIC)).isEmpty();
    }

    @Test
    @DisplayName("HG-6-3 公房产权单位按20%出资：足额通过，少一分写明还差0.01元，别的单位出的不算，没有公房的没有要求")
    void publicHousing() {
        assertThat(housing(PUBLIC, share(FundingKind.PUBLIC_HOUSING, "市 房产中心", "1000000")))
                .isEmpty();
        assertThat(housing(PUBLIC, share(FundingKind.PUBLIC_HOUSING, "市房产中心", "999999.99"))
                        .orElseThrow()
                        .sentence())
                .contains("市房产中心（新北里公房12户）出资999,999.99元", "不少于1,000,000.00元", "还差0.01元", "HG-6-3");
        assertThat(housing(PUBLIC, share(FundingKind.PUBLIC_HOUSING, "市房产中心", "999999"))
                        .orElseThrow()
                        .shortfall())
                .isEqualTo("还差1.00元");
        assertThat(housing(PUBLIC, share(FundingKind.PUBLIC_HOUSING, "别的单位", "1000000"))
                        .orElseThrow()
                        .shortfall())
                .isEqualTo("还差1,000,000.00元");
        assertThat(housing(MIXED)).isEmpty();
    }

    @Test
    @DisplayName("HG-6-3 原产权单位没有征询的退回；不出资、没有答复都可以；同意出资的列入来源，少列的写明还差多少元")
    void originalOwner() {
        assertThat(asked(List.of(STAFF), List.of()))
                .singleElement()
                .satisfies(finding -> assertThat(finding.sentence()).contains("新北里的原产权单位港务局没有征询", "缺港务局的答复", "HG-6-3"));
        assertThat(asked(List.of(STAFF), List.of(offer(OwnerOffer.Answer.DECLINES, null))))
                .isEmpty();
        assertThat(asked(List.of(STAFF), List.of(offer(OwnerOffer.Answer.SILENT, null))))
                .isEmpty();
        List<OwnerOffer> gives = List.of(offer(OwnerOffer.Answer.GIVES, Fen.ofYuan("500000")));
        assertThat(asked(List.of(STAFF), gives, share(FundingKind.ORIGINAL_OWNERS, "港务局", "500000")))
                .isEmpty();
        assertThat(asked(List.of(STAFF), gives, share(FundingKind.ORIGINAL_OWNERS, "港务局", "499999.99")))
                .singleElement()
                .satisfies(finding -> assertThat(finding.sentence())
                        .contains("港务局列入499,999.99元", "港务局同意出资的500,000.00元列入资金来源", "还差0.01元"));
        assertThat(asked(List.of(MIXED), List.of())).isEmpty();
    }

    @Test
    @DisplayName("HG-6-2 通信、供热的管线与给水一样由产权单位全额出资，由区级财政出的退回，写明还差多少元")
    void utilityLines() {
        Works telecom = new Works(4, "第4项（新北里 弱电入地）", "通信单位", true, false, Fen.ofYuan("120000"));
        assertThat(lines(telecom, item(FundingKind.UTILITIES, "通信单位", "120000")))
                .isEmpty();
        assertThat(lines(telecom, item(FundingKind.DISTRICT, null, "120000")))
                .singleElement()
                .satisfies(finding -> assertThat(finding.sentence())
                        .contains("由“区级财政资金”出资120,000.00元", "由通信单位全额出资120,000.00元", "通信单位还差120,000.00元"));
        assertThat(lines(telecom, item(FundingKind.UTILITIES, "通信单位", "119999.99")))
                .singleElement()
                .satisfies(finding -> assertThat(finding.shortfall()).contains("还差0.01元"));
    }

    @Test
    @DisplayName("HG-6-7 区级财政资金没有评估报告的退回，写明差多少元的依据；没有区级资金的不要求")
    void districtMoney() {
        Share district = share(FundingKind.DISTRICT, null, "3000000");
        assertThat(new DistrictMoney(List.of(district), Optional.empty())
                        .check()
                        .reasons())
                .contains("区级财政资金3,000,000.00元没有写明依据", "差3,000,000.00元的依据", "HG-6-7");
        assertThat(new DistrictMoney(
                                List.of(district),
                                Optional.of(new DistrictMoney.Report("海财评〔2024〕1号", LocalDate.of(2024, 1, 8))))
                        .check()
                        .passed())
                .isTrue();
        assertThat(new DistrictMoney(List.of(share(FundingKind.SPONGE_CITY, null, "1")), Optional.empty())
                        .check()
                        .passed())
                .isTrue();
    }

    @Test
    @DisplayName("HG-6-1 还没有批准的和批准少了的，算作没有到位；不需要批准的不算")
    void awaited() {
        assertThat(granted("1000000", null).awaited()).isEqualTo(Fen.ofYuan("1000000"));
        assertThat(granted("1000000", "999999.99").awaited()).isEqualTo(new Fen(1));
        assertThat(granted("1000000", "1000000").awaited()).isEqualTo(Fen.ZERO);
        assertThat(share(FundingKind.UTILITIES, "供水公司", "5").awaited()).isEqualTo(Fen.ZERO);
    }

    private static Share granted(String amount, String granted) {
        Fen money = granted == null ? null : Fen.ofYuan(granted);
        return new Share(
                FundingKind.SPONGE_CITY,
                null,
                Fen.ofYuan(amount),
                null,
                new Grant(Fen.ofYuan(amount), money, money == null ? null : "冀财建〔2024〕3号"));
    }

    private static Optional<Finding> mixed(HousingTenure tenure, Contribution... given) {
        return new MixedUseShare(List.of(tenure), List.of(given), INVESTMENT, FIFTH).finding();
    }

    private static Optional<Finding> housing(HousingTenure tenure, Share... shares) {
        return new PublicHousingShare(List.of(tenure), List.of(shares), INVESTMENT, FIFTH).finding();
    }

    private static List<Finding> asked(List<HousingTenure> tenures, List<OwnerOffer> offers, Share... shares) {
        return new OwnersAsked(tenures, offers, List.of(shares)).findings();
    }

    private static List<Finding> lines(Works works, Share... shares) {
        return new UtilityLines(List.of(works), List.of(shares), List.of()).findings();
    }

    private static OwnerOffer offer(OwnerOffer.Answer answer, Fen amount) {
        return new OwnerOffer("新北里", "港务局", Fen.ofYuan("500000"), LocalDate.of(2024, 1, 5), answer, amount, null);
    }

    private static Contribution resident(String yuan) {
        return given(ContributionWay.DIRECT, yuan);
    }

    private static Contribution shop(String yuan) {
        return given(ContributionWay.SHOPS, yuan);
    }

    private static Contribution given(ContributionWay way, String yuan) {
        return new Contribution("新北里", "1栋", "101", way, Fen.ofYuan(yuan), null, null, LocalDate.of(2024, 1, 5), "同意书");
    }

    private static Share share(FundingKind kind, String payer, String yuan) {
        return new Share(kind, payer, Fen.ofYuan(yuan), null);
    }

    private static Share item(FundingKind kind, String payer, String yuan) {
        return new Share(kind, payer, Fen.ofYuan(yuan), 4);
    }
}
