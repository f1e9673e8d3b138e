package cn.jiugai.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jiugai.consultation.SampleOffers;
import cn.jiugai.project.Community;
import cn.jiugai.project.Household;
import cn.jiugai.rule.Finding;
import cn.jiugai.rule.Ratio;
import cn.jiugai.sheet.FaultyWorkbookException;
import cn.jiugai.sheet.Workbook;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("JA-4.8-2 满意度调查的覆盖率、满意率和调查表")
class SatisfactionRulesTest {

    private static final Ratio HALF = Ratio.parse("50%");

    @Test
    @DisplayName("200户中100户够，99户还差1户，201户中100户还差1户")
    void coverage() {
        assertThat(new SatisfactionCoverage(200, 100, List.of(), HALF).check().passed())
                .isTrue();
        assertThat(new SatisfactionCoverage(200, 99, List.of(), HALF).check().reasons())
                .isEqualTo("要求满意度调查的覆盖率不低于50%（200户中至少100户），现为99户（49.5%），还差1户。请继续入户或线上调查，把答复上传后重新提交。（依据 JA-4.8-2）");
        assertThat(new SatisfactionCoverage(201, 100, List.of(), HALF).check().findings())
                .extracting(Finding::shortfall)
                .containsExactly("还差1户");
    }

    @Test
    @DisplayName("够了户数，有一个小区一户都没有调查：点名")
    void silentCommunity() {
        assertThat(new SatisfactionCoverage(200, 120, List.of("乙小区"), HALF)
                        .check()
                        .reasons())
                .contains("1个小区没有一户答复", "缺乙小区", "JA-4.8-2");
    }

    @Test
    @DisplayName("满意率只舍不入：999户中899户是89.9%，没有答复时是0")
    void percent() {
        assertThat(SatisfactionResult.percent(899, 999)).isEqualTo("89.9%");
        assertThat(SatisfactionResult.percent(9, 10)).isEqualTo("90.0%");
        assertThat(SatisfactionResult.percent(0, 0)).isEqualTo("0.0%");
        assertThat(new SatisfactionResult.Item("总体评价", 50, 40, 10).sentence())
                .isEqualTo("总体评价：满意50户，基本满意40户，不满意10户，满意率90.0%");
    }

    @Test
    @DisplayName("每一处填错的格都列出来：小区、渠道、评价、重复的户，整张表不收")
    void faults() {
        byte[] sheet = SatisfactionRows.of(List.of(
                List.of("甲小区", "1栋", "101", "入户", "满意", "", "", "", "", ""),
                List.of("甲小区", "1号楼", "101室", "入户", "不满意", "", "", "", "", ""),
                List.of("丙小区", "1栋", "102", "传真", "很好", "一般", "", "", "", ""),
                List.of("甲小区", "2栋", "", "网站", "", "", "", "", "", "绿化少")));

        assertThatThrownBy(() -> read(sheet))
                .isInstanceOfSatisfying(
                        FaultyWorkbookException.class,
                        refused -> assertThat(refused.faults())
                                .extracting(
                                        fault -> "%d %s %s".formatted(fault.row(), fault.column(), fault.expected()))
                                .containsExactly(
                                        "3 C列（门牌号） 与第2行不同的户，一户一份；同一户有几份答复的，请合并成一行",
                                        "4 A列（小区） 本项目的小区（甲小区、乙小区）",
                                        "4 D列（渠道） 入户、微信群、网站、手机APP之一",
                                        "4 E列（总体评价） 满意、基本满意、不满意之一",
                                        "4 F列（改造内容） 满意、基本满意、不满意之一，没有评价的留空",
                                        "5 C列（门牌号） 必填，至多50字",
                                        "5 E列（总体评价） 满意、基本满意、不满意之一"));
    }

    @Test
    @DisplayName("只列了住户、还没有填的行不算答复；一行都没有填等于没有数据")
    void notAnswered() {
        List<Object> empty = List.of("甲小区", "1栋", "102", "", "", "", "", "", "", "");
        assertThat(read(SatisfactionRows.of(
                        List.of(empty, List.of("甲小区", "1栋", "101", "微信群", "基本满意", "", "不满意", "", "", "")))))
                .extracting(answer -> answer.household().door(), SatisfactionAnswer::ratings)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        "101",
                        Map.of(SatisfactionItem.OVERALL, Rating.FAIR, SatisfactionItem.QUALITY, Rating.DISSATISFIED)));
        assertThatThrownBy(() -> read(SatisfactionRows.of(List.of(empty))))
                .isInstanceOfSatisfying(
                        FaultyWorkbookException.class,
                        refused -> assertThat(refused.faults())
                                .singleElement()
                                .satisfies(fault -> assertThat(fault.found()).isEqualTo("没有数据")));
    }

    @Test
    @DisplayName("登记户数只有2户的小区填了3户：同一户可能有两种写法，不收")
    void tooMany() {
        List<Household> known = List.of(new Household("乙小区", "1栋", "101"), new Household("乙小区", "1栋", "102"));
        byte[] sheet = SatisfactionRows.of(List.of(List.of("乙小区", "3栋", "9", "入户", "满意", "", "", "", "", "")));

        assertThatThrownBy(() -> new SatisfactionSheet(SampleOffers.JINAN, communities(), known, home -> true)
                        .read(Workbook.open(sheet)))
                .isInstanceOfSatisfying(
                        FaultyWorkbookException.class,
                        refused -> assertThat(refused.faults())
                                .singleElement()
                                .satisfies(fault -> assertThat(fault.found()).isEqualTo("乙小区连同已登记的共3户")));
    }

    private static List<SatisfactionAnswer> read(byte[] sheet) {
        return new SatisfactionSheet(SampleOffers.JINAN, communities(), List.of(), home -> true)
                .read(Workbook.open(sheet));
    }

    private static List<Community> communities() {
        return List.of(community("甲小区", 100), community("乙小区", 2));
    }

    private static Community community(String name, int households) {
        return new Community(null, "JA-1", name, 1995, households, 5, new BigDecimal("1000"));
    }
}
