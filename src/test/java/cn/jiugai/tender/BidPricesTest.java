package cn.jiugai.tender;

import static cn.jiugai.tender.BidSheets.DABIE;
import static cn.jiugai.tender.BidSheets.PIHE;
import static cn.jiugai.tender.BidSheets.WANXI;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jiugai.rule.Fen;
import cn.jiugai.rule.Ratio;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("JA-3.6-1 投标报价分毫不差，或有规律地相差")
class BidPricesTest {

    private static final String PRICE = "投标报价（元）";
    private static final Fen TEN_THOUSAND = Fen.ofYuan("10000");

    @Test
    @DisplayName("两家总价相同到分是迹象，差一分不是")
    void equalTotals() {
        assertThat(new EqualTotals()
                        .look(BidSheets.honest("T")
                                .with(DABIE, PRICE, "7650000.56")
                                .bids()))
                .isEmpty();
        assertThat(new EqualTotals()
                        .look(BidSheets.honest("T")
                                .with(DABIE, PRICE, "7650000.55")
                                .bids()))
                .singleElement()
                .extracting(Sign::fact)
                .isEqualTo("皖西建设集团（示例）、大别山建工公司（示例）的投标报价分毫不差，都是7,650,000.55元");
    }

    @Test
    @DisplayName("6个分项中3个相同（50%）是迹象，2个不是；招标人给定的不比")
    void equalItems() {
        EqualItems half = new EqualItems(Ratio.parse("50%"), 5);
        BidSheets sheets = BidSheets.honest("T");
        equal(sheets, "屋面防水", "雨污分流");
        assertThat(half.look(sheets.bids())).isEmpty();

        equal(sheets, "弱电入地");
        assertThat(half.look(sheets.bids()))
                .singleElement()
                .extracting(Sign::fact)
                .isEqualTo("皖西建设集团（示例）、大别山建工公司（示例）的6个分项中有3个报价分毫不差（达到50%即需核查）");
    }

    @Test
    @DisplayName("可比的分项少于规定个数：不比；报零的不算可比")
    void tooFewItems() {
        BidSheets sheets = BidSheets.honest("T");
        equal(sheets, "屋面防水", "雨污分流", "弱电入地", "停车场地", "外墙修缮", "充电设施");
        assertThat(new EqualItems(Ratio.parse("50%"), 6).look(sheets.bids())).hasSize(1);
        sheets.item(WANXI, "充电设施", "0", "").item(DABIE, "充电设施", "0", "");
        assertThat(new EqualItems(Ratio.parse("50%"), 6).look(sheets.bids())).isEmpty();
    }

    @Test
    @DisplayName("三家依次相差同一数额到分是迹象，差一分不是")
    void steadyAmount() {
        assertThat(steady("7650000.55", "7700000.55", "7750000.56")).isEmpty();
        assertThat(steady("7650000.55", "7700000.55", "7750000.55"))
                .singleElement()
                .extracting(Sign::fact)
                .isEqualTo("皖西建设集团（示例）、大别山建工公司（示例）、淠河建筑工程公司（示例）的投标报价依次相差50,000.00元："
                        + "7,650,000.55元、7,700,000.55元、7,750,000.55元");
    }

    @Test
    @DisplayName("三家依次相差同一比例（四舍五入到分）是迹象，差几分的不是")
    void steadyRate() {
        assertThat(steady("7000000.37", "7070000.37", "7140700.37")).hasSize(1);
        assertThat(steady("7000000.37", "7070000.37", "7140700.41")).isEmpty();
    }

    @Test
    @DisplayName("都是整万元的报价碰巧等差：不算；有一家不是整万元的，算")
    void roundPrices() {
        assertThat(steady("7600000", "7700000", "7800000")).isEmpty();
        assertThat(new SteadyTotals(Fen.ofYuan("1000000")).look(prices("7600000", "7700000", "7800000")))
                .hasSize(1);
        assertThat(new SteadyTotals(Fen.ofYuan("0.01")).look(prices("7650000.55", "7700000.55", "7750000.55")))
                .as("0.01元：不查")
                .isEmpty();
    }

    @Test
    @DisplayName("两家总有差额，不算规律；总价相同的两家不另算规律")
    void twoAreNoRule() {
        assertThat(new SteadyTotals(TEN_THOUSAND)
                        .look(BidSheets.honest("T").without(PIHE).bids()))
                .isEmpty();
        assertThat(steady("7650000.55", "7650000.55", "7700000.55")).isEmpty();
    }

    private static List<Sign> steady(String first, String second, String third) {
        return new SteadyTotals(TEN_THOUSAND).look(prices(first, second, third)).toList();
    }

    private static List<Bid> prices(String first, String second, String third) {
        return BidSheets.honest("T")
                .with(WANXI, PRICE, third)
                .with(DABIE, PRICE, first)
                .with(PIHE, PRICE, second)
                .bids();
    }

    private static void equal(BidSheets sheets, String... items) {
        for (String item : items) {
            sheets.item(WANXI, item, "123456.78", "").item(DABIE, item, "123456.78", "");
        }
    }
}
