package cn.jiugai.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.jiugai.project.Community;
import cn.jiugai.project.Household;
import cn.jiugai.sheet.Fault;
import cn.jiugai.sheet.FaultyWorkbookException;
import cn.jiugai.sheet.SheetBuilder;
import cn.jiugai.sheet.Workbook;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("居民需求表的读取")
class AnswerSheetTest {

    private static final List<Community> COMMUNITIES =
            List.of(new Community(1L, "JA-1", "云路新村", 1994, 3, 1, BigDecimal.TEN));

    @Test
    @DisplayName("一行一户：渠道、需求、联系人、意见都读到")
    void answer() {
        List<Answer> answers = read(new AnswerRows()
                .row(Map.of(
                        "小区", "云路新村", "楼栋", "1栋", "门牌号", "101", "联系人", "王女士", "渠道", "手机app", "加装电梯", "√", "停车位", "是",
                        "绿化", "否", "意见", "保留大树")));

        assertThat(answers)
                .containsExactly(new Answer(
                        new Household("云路新村", "1栋", "101"),
                        Channel.APP,
                        "王女士",
                        EnumSet.of(Demand.PARKING, Demand.ELEVATOR),
                        null,
                        "保留大树"));
    }

    @Test
    @DisplayName("每处错误都带行、列、现值和应为，什么也不导入")
    void faults() {
        List<Fault> faults = faults(new AnswerRows()
                .row("云路小区", "1栋", "101", "入户", "")
                .row(Map.of("小区", "云路新村", "楼栋", "1栋", "门牌号", "", "渠道", "电话", "停车位", "很需要")));

        assertThat(faults.stream().map(Fault::sentence))
                .containsExactlyInAnyOrder(
                        "“居民需求”表第2行A列（小区）：现为“云路小区”，应为本项目的小区（云路新村）",
                        "“居民需求”表第3行C列（门牌号）：现为空白，应为必填，至多50字",
                        "“居民需求”表第3行E列（渠道）：现为“电话”，应为入户、微信群、网站、手机APP之一",
                        "“居民需求”表第3行K列（停车位）：现为“很需要”，应为“√”（需要）或空白（不需要）");
    }

    @Test
    @DisplayName("同一户写了两行，第二行点名第一行")
    void twice() {
        List<Fault> faults =
                faults(new AnswerRows().row("云路新村", "1栋", "101", "入户", "").row("云路新村", "01号楼", "101室", "微信群", ""));

        assertThat(faults).hasSize(1);
        assertThat(faults.get(0).sentence()).contains("第3行", "与第2行不同的户，一户一份");
    }

    @Test
    @DisplayName("登记户数3户：3户可以；连同已登记的共4户不行")
    void moreThanThereAre() {
        AnswerRows three = new AnswerRows().rows("云路新村", 1, 3, "入户");
        assertThat(read(three)).hasSize(3);

        FaultyWorkbookException refused = catchThrowableOfType(
                FaultyWorkbookException.class,
                () -> new AnswerSheet(SampleOffers.JINAN, COMMUNITIES, List.of(new Household("云路新村", "2栋", "9")))
                        .read(Workbook.open(three.build()), false));

        assertThat(refused.faults().get(0).sentence()).contains("云路新村连同已登记的共4户", "至多3户（小区登记户数）");
    }

    @Test
    @DisplayName("缺一列需求、没有数据，都拒绝")
    void columnMissing() {
        byte[] workbook = new SheetBuilder()
                .sheet(AnswerSheet.NAME, List.of(List.of("小区", "楼栋", "门牌号", "渠道", "意见")))
                .build();
        FaultyWorkbookException refused = catchThrowableOfType(
                FaultyWorkbookException.class,
                () -> new AnswerSheet(SampleOffers.JINAN, COMMUNITIES, List.of()).read(Workbook.open(workbook), false));

        assertThat(refused.faults()).hasSize(SampleOffers.JINAN.menu().size());
        assertThat(faults(new AnswerRows()).get(0).sentence()).contains("没有数据");
    }

    @Test
    @DisplayName("只列了门牌、什么都没填的行是还没有答复的户，跳过；填了需求没填渠道的要指出")
    void notAnsweredYet() {
        AnswerRows rows =
                new AnswerRows().row("云路新村", "1栋", "101", "入户", "").row(Map.of("小区", "云路新村", "楼栋", "1栋", "门牌号", "102"));
        assertThat(read(rows)).hasSize(1);

        assertThat(faults(rows.row(Map.of("小区", "云路新村", "楼栋", "1栋", "门牌号", "103", "道路", "√"))))
                .extracting(Fault::sentence)
                .containsExactly("“居民需求”表第4行E列（渠道）：现为空白，应为入户、微信群、网站、手机APP之一");
    }

    @Test
    @DisplayName("方案意见表：态度必填，只认同意、不同意、无所谓")
    void draft() {
        byte[] workbook = AnswerRows.draft(List.of(
                List.of("云路新村", "1栋", "101", "", "入户", "同意", ""),
                List.of("云路新村", "1栋", "102", "", "微信群", "不同意", "先修屋面")));
        assertThat(new DraftSheet(SampleOffers.JINAN, COMMUNITIES, List.of()).read(Workbook.open(workbook), false))
                .containsExactly(
                        new Answer(
                                new Household("云路新村", "1栋", "101"), Channel.VISIT, null, Set.of(), Stance.AGREES, null),
                        new Answer(
                                new Household("云路新村", "1栋", "102"),
                                Channel.WECHAT_GROUP,
                                null,
                                Set.of(),
                                Stance.DISAGREES,
                                "先修屋面"));
        byte[] faulty = AnswerRows.draft(List.of(List.of("云路新村", "1栋", "101", "", "入户", "赞成", "")));

        assertThat(catchThrowableOfType(
                                FaultyWorkbookException.class,
                                () -> new DraftSheet(SampleOffers.JINAN, COMMUNITIES, List.of())
                                        .read(Workbook.open(faulty), false))
                        .getMessage())
                .contains("F列（对方案的态度）：现为“赞成”，应为同意、不同意、无所谓之一");
    }

    @Test
    @DisplayName("住户名册：没有这张表就没有名册；同一户两行、多于登记户数，都指出")
    void roster() {
        assertThat(roster(new SheetBuilder().sheet("其他", List.of(List.of("小区")))))
                .isEmpty();
        assertThat(roster(names("101", "102"))).hasSize(2);

        assertThat(rosterFaults(names("101", "101室"))).contains("第3行", "与第2行不同的户");
        assertThat(rosterFaults(names("101", "102", "201", "202"))).contains("云路新村连同已登记的共4户", "至多3户");
    }

    private static SheetBuilder names(String... doors) {
        List<List<Object>> rows = new ArrayList<>(List.of(List.of("小区", "楼栋", "门牌号")));
        for (String door : doors) {
            rows.add(List.of("云路新村", "1栋", door));
        }
        return new SheetBuilder().sheet(RosterSheet.NAME, rows);
    }

    private static List<Household> roster(SheetBuilder workbook) {
        return new RosterSheet(COMMUNITIES, List.of()).read(Workbook.open(workbook.build()));
    }

    private static String rosterFaults(SheetBuilder workbook) {
        return catchThrowableOfType(FaultyWorkbookException.class, () -> roster(workbook))
                .getMessage();
    }

    private static List<Answer> read(AnswerRows rows) {
        return new AnswerSheet(SampleOffers.JINAN, COMMUNITIES, List.of()).read(Workbook.open(rows.build()), false);
    }

    private static List<Fault> faults(AnswerRows rows) {
        return catchThrowableOfType(FaultyWorkbookException.class, () -> read(rows))
                .faults();
    }
}
