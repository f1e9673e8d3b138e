package cn.jiugai.funding;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiugai.rule.Fen;
import cn.jiugai.rule.Finding;
import cn.jiugai.rule.Verdict;
import cn.jiugai.sheet.Fault;
import cn.jiugai.sheet.Faults;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("JA-2 资金筹措的规则")
class FundingRulesTest {

    private static final Works GAS = works(3, "燃气公司", false, false, "260000");
    private static final Works LINES = works(5, null, true, false, "156000");
    private static final Works ELEVATOR = works(7, null, false, true, "900000");

    @Test
    @DisplayName("JA-2-5 燃气管线由燃气公司全额出资，分毫不差才通过")
    void utilityPaysAll() {
        assertThat(lines(gas("260000"))).isEmpty();
        assertThat(reasons(lines(gas("259999.99")))).contains("燃气公司还差0.01元");
        assertThat(reasons(lines(gas("260000.01")))).contains("燃气公司多列0.01元");
        assertThat(reasons(lines(gas("200000"), gas("60000")))).isEmpty();
    }

    @Test
    @DisplayName("JA-2-5 燃气管线由市级配套出一部分、由供水公司出一部分：两个来源都点名")
    void othersPay() {
        assertThat(reasons(lines(
                        new Share(FundingKind.MUNICIPAL, null, Fen.ofYuan("60000"), 3),
                        new Share(FundingKind.UTILITIES, "供水公司", Fen.ofYuan("200000"), 3))))
                .contains("第3项由“市级配套资金”出资60,000.00元，由“管线专营单位出资：供水公司”出资200,000.00元")
                .contains("产权属燃气公司的管线由燃气公司全额出资260,000.00元", "燃气公司还差260,000.00元", "JA-2-5");
    }

    @Test
    @DisplayName("JA-2-5 燃气公司的钱没有写用于哪一项，等于没有出；四网合一的通信线路不在此列")
    void notMeantForTheItem() {
        assertThat(reasons(lines(new Share(FundingKind.UTILITIES, "燃气公司", Fen.ofYuan("260000"), null))))
                .contains("燃气公司出资0.00元");
        assertThat(new UtilityLines(List.of(LINES), List.of(), List.of()).findings())
                .isEmpty();
    }

    @Test
    @DisplayName("JA-2-5 燃气公司全额出资以外又让居民出钱、出物：退回，点名住户")
    void residentsPayForTheLine() {
        Contribution money =
                new Contribution("云路新村", "3栋", "501室", ContributionWay.DIRECT, Fen.ofYuan("800"), null, 3, null, null);
        Contribution goods = new Contribution("云路新村", "3栋", "502室", ContributionWay.GOODS, null, "阀门2个", 3, null, null);
        assertThat(reasons(new UtilityLines(List.of(GAS), List.of(gas("260000")), List.of(money, goods)).findings()))
                .contains("由居民（云路新村 3栋 501室）出资800.00元，由居民（云路新村 3栋 502室）出资阀门2个")
                .contains("产权属燃气公司的管线由燃气公司全额出资260,000.00元", "JA-2-5");
    }

    @Test
    @DisplayName("JA-2-4 计入的居民出资与住户同意的一分不差才通过；小区调出后多计的写明差额")
    void residentsMoney() {
        List<Contribution> given = List.of(given(LocalDate.of(2026, 3, 1), "同意书"));
        assertThat(new ResidentsMoney(List.of(), List.of()).finding()).isEmpty();
        assertThat(new ResidentsMoney(List.of(residents("5000")), given).finding())
                .isEmpty();
        assertThat(reasons(new ResidentsMoney(List.of(residents("5000.01")), given)
                        .finding().stream().toList()))
                .contains("居民出资计入5,000.01元", "多计0.01元", "JA-2-4", "已调出项目的小区");
        assertThat(reasons(new ResidentsMoney(List.of(residents("4999.99")), given)
                        .finding().stream().toList()))
                .contains("少计0.01元");
    }

    @Test
    @DisplayName("JA-2-3 新的资金筹措表少了已登记付款的来源，或者金额少于已入账的：写明来源和差额；相等的通过")
    void spentSources() {
        List<FundingSource> sources = List.of(
                new FundingSource(1, "CENTRAL", "中央补助资金", Fen.ofYuan("300")),
                new FundingSource(2, "MUNICIPAL", "市级配套资金", Fen.ofYuan("500")));
        Map<Long, Fen> booked = Map.of(1L, Fen.ofYuan("200"));
        assertThat(spent(sources, booked, Map.of("CENTRAL", central("200")))).isEmpty();
        assertThat(spent(sources, booked, Map.of("CENTRAL", central("199.99"))))
                .containsExactly("“资金来源”表：现为“中央补助资金”列199.99元，已入账200.00元，应为金额不少于200.00元，还差0.01元（JA-2-3）");
        assertThat(spent(sources, booked, Map.of()))
                .containsExactly("“资金来源”表：现为没有列“中央补助资金”，该来源已登记付款（已入账200.00元），应为保留这个来源，金额不少于200.00元（JA-2-3）");
    }

    private static List<String> spent(List<FundingSource> sources, Map<Long, Fen> booked, Map<String, Share> planned) {
        Faults faults = new Faults();
        new SpentSources(sources, booked, planned).check(faults);
        return faults.all().stream().map(Fault::sentence).toList();
    }

    private static Share central(String yuan) {
        return new Share(FundingKind.CENTRAL, null, Fen.ofYuan(yuan), null);
    }

    private static Share residents(String yuan) {
        return new Share(FundingKind.RESIDENTS, "直接出资", Fen.ofYuan(yuan), null);
    }

    @Test
    @DisplayName("JA-2-8 四家都含、造价在概算以内：通过；差一家点名一家；没有通信线路的不核对")
    void carriers() {
        Set<Carrier> all = EnumSet.allOf(Carrier.class);
        Fen estimate = Fen.ofYuan("416000");
        assertThat(new TelecomLines(List.of(GAS, LINES), estimate, all).findings())
                .isEmpty();
        assertThat(reasons(new TelecomLines(List.of(GAS, LINES), estimate, EnumSet.of(Carrier.MOBILE)).findings()))
                .contains("通信线路156,000.00元含1家", "缺3家：联通、电信、广电");
        assertThat(new TelecomLines(List.of(GAS), estimate, Set.of()).findings())
                .isEmpty();
    }

    @Test
    @DisplayName("JA-2-8 改造内容比概算多一分：通信线路没有列足，写明概算差多少")
    void overEstimate() {
        assertThat(reasons(new TelecomLines(List.of(GAS, LINES), Fen.ofYuan("415999.99"), EnumSet.allOf(Carrier.class))
                        .findings()))
                .contains("改造内容合计416,000.00元，其中通信线路156,000.00元", "概算还差0.01元", "发起“更正”", "JA-2-8");
    }

    @Test
    @DisplayName("JA-2-7 两家公房产权单位，一家没有出资：只点名这一家；写法多一个空格也认得")
    void publicHousing() {
        var findings = new PublicHousingOwners(
                        List.of(
                                new PublicHousingOwners.Housing("云路新村", "六安市房产管理中心", 24),
                                new PublicHousingOwners.Housing("纺织厂宿舍", "六安纺织集团", 6)),
                        List.of(new Share(FundingKind.PUBLIC_HOUSING, "六安市 房产管理中心", new Fen(1), null)))
                .findings();
        assertThat(reasons(findings))
                .contains("纺织厂宿舍有公房6户", "缺六安纺织集团的出资", "JA-2-7")
                .doesNotContain("云路新村");
    }

    @Test
    @DisplayName("JA-2-4 只有日期没有文件，也不算同意")
    void consent() {
        assertThat(new HouseholdConsent(List.of()).finding()).isEmpty();
        assertThat(new HouseholdConsent(List.of(given(LocalDate.of(2026, 3, 1), "同意书"))).finding())
                .isEmpty();
        assertThat(new HouseholdConsent(List.of(given(LocalDate.of(2026, 3, 1), null)))
                        .finding()
                        .orElseThrow()
                        .sentence())
                .contains("缺1笔：云路新村 3栋 501室（公积金、维修资金用于加装电梯）", "JA-2-4");
    }

    @Test
    @DisplayName("JA-2-4 公积金只能用于加装电梯那一项")
    void elevatorMoney() {
        List<Contribution> given = List.of(given(LocalDate.of(2026, 3, 1), "同意书"));
        assertThat(new ElevatorMoney(given, List.of(GAS, ELEVATOR)).finding()).isEmpty();
        assertThat(new ElevatorMoney(given, List.of(works(7, null, false, false, "900000")))
                        .finding()
                        .orElseThrow()
                        .sentence())
                .contains("1笔没有用于加装电梯", "云路新村 3栋 501室");
    }

    @Test
    @DisplayName("JA-2-1 专门用于一项的资金不超过造价，也不能用于清单里没有的项目")
    void itemShares() {
        Share exact = new Share(FundingKind.SOCIAL_CAPITAL, "电梯公司", Fen.ofYuan("895000"), 7);
        Share more = new Share(FundingKind.SOCIAL_CAPITAL, "电梯公司", Fen.ofYuan("895000.01"), 7);
        List<Contribution> given = List.of(given(LocalDate.of(2026, 3, 1), "同意书"));
        assertThat(new ItemShares(List.of(ELEVATOR), List.of(exact), given).findings())
                .isEmpty();
        assertThat(reasons(new ItemShares(List.of(ELEVATOR), List.of(more), given).findings()))
                .contains("第7项安排资金900,000.01元", "多出0.01元", "JA-2-1");
        assertThat(reasons(new ItemShares(List.of(GAS), List.of(exact), List.of()).findings()))
                .contains("清单中没有第7项");
    }

    @Test
    @DisplayName("JA-2-6 退费差一分不算纠正；没有写日期的取消不算；说明依据要指明申报过的项目")
    void chargeSettlement() {
        LocalDate day = LocalDate.of(2026, 9, 10);
        assertThat(settled(ChargeAnswer.Kind.REFUND, "300", day, null, ChargeDecision.Kind.CORRECTED)
                        .passed())
                .isTrue();
        assertThat(settled(ChargeAnswer.Kind.REFUND, "299.99", day, null, ChargeDecision.Kind.CORRECTED)
                        .reasons())
                .contains("还差0.01元", "JA-2-6");
        assertThat(settled(ChargeAnswer.Kind.CANCEL, "0", null, null, ChargeDecision.Kind.CORRECTED)
                        .reasons())
                .contains("没有退费或取消的日期");
        assertThat(settled(ChargeAnswer.Kind.JUSTIFY, "0", null, "安装费", ChargeDecision.Kind.JUSTIFIED)
                        .passed())
                .isTrue();
        assertThat(settled(ChargeAnswer.Kind.JUSTIFY, "0", null, "检测费", ChargeDecision.Kind.JUSTIFIED)
                        .reasons())
                .contains("缺对应的申报项目");
        assertThat(settled(ChargeAnswer.Kind.JUSTIFY, "0", null, null, ChargeDecision.Kind.UNFOUNDED)
                        .passed())
                .isTrue();
    }

    private static Verdict settled(
            ChargeAnswer.Kind kind, String refund, LocalDate day, String declared, ChargeDecision.Kind decision) {
        return new ChargeSettlement(
                        "燃气公司",
                        Optional.of(Fen.ofYuan("300")),
                        new ChargeAnswer(kind, Fen.ofYuan(refund), day, declared, "说明"),
                        new ChargeDecision(decision, null),
                        List.of("安装费"))
                .check();
    }

    private static Contribution given(LocalDate day, String consent) {
        return new Contribution(
                "云路新村", "3栋", "501室", ContributionWay.ELEVATOR, Fen.ofYuan("5000"), null, 7, day, consent);
    }

    private static Share gas(String yuan) {
        return new Share(FundingKind.UTILITIES, "燃气公司", Fen.ofYuan(yuan), 3);
    }

    private static List<Finding> lines(Share... shares) {
        return new UtilityLines(List.of(GAS, LINES), List.of(shares), List.of()).findings();
    }

    private static Works works(int number, String utility, boolean telecom, boolean elevator, String cost) {
        return new Works(number, "第%d项".formatted(number), utility, telecom, elevator, Fen.ofYuan(cost));
    }

    private static String reasons(List<Finding> findings) {
        return new Verdict(findings).reasons();
    }
}
