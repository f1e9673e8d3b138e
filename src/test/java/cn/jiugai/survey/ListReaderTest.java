package cn.jiugai.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.jiugai.sheet.Fault;
import cn.jiugai.sheet.FaultyWorkbookException;
import cn.jiugai.sheet.SheetBuilder;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("摸底清单")
class ListReaderTest {

    @Test
    @DisplayName("两张表都可以没有数据行；小区名称多了空格照样认得")
    void read() {
        assertThat(read(List.of(), List.of())).isEqualTo(new SurveyLists(List.of(), List.of()));
        assertThat(read(List.of(List.of("云路 新村", "土地", "北门空地", 300)), List.of(List.of("云路新村", "侵占消防通道", "东门"))))
                .isEqualTo(new SurveyLists(
                        List.of(new ListedSite("云路新村", SiteKind.LAND, "北门空地", new BigDecimal("300.00"))),
                        List.of(new ListedViolation("云路新村", ViolationKindSeen.FIRE_LANE, "东门", null))));
    }

    @Test
    @DisplayName("小区、类别、位置、面积填错，同一处列两行：逐处指出表、行、列和应为什么")
    void faults() {
        FaultyWorkbookException refusal = catchThrowableOfType(
                FaultyWorkbookException.class,
                () -> read(
                        List.of(
                                List.of("云路新村", "房屋", "3栋西侧", 36),
                                List.of("皋城新村", "厂房", "", 0),
                                List.of("云路新村", "房屋", "3栋 西侧", 36)),
                        List.of(List.of("云路新村", "乱停车", "东门"))));

        assertThat(refusal.faults())
                .extracting(Fault::sentence)
                .containsExactly(
                        "“闲置资源”表第3行A列（小区）：现为“皋城新村”，应为本项目的小区（云路新村）",
                        "“闲置资源”表第3行B列（类别）：现为“厂房”，应为房屋或土地",
                        "“闲置资源”表第3行C列（位置）：现为空白，应为必填，至多200字",
                        "“闲置资源”表第3行D列（面积（㎡））：现为“0”，应为0.01至1000000之间的数字（至多2位小数），不带单位",
                        "“闲置资源”表第4行C列（位置）：现为“3栋 西侧”，应为与第2行不同的位置；同一处只列一行",
                        "“违法违规线索”表第2行B列（类别）：现为“乱停车”，应为圈占公共用地、毁绿种菜、侵占消防通道、擅自搭建之一");
    }

    @Test
    @DisplayName("缺一张表：指出表名")
    void sheetMissing() {
        byte[] workbook = new SheetBuilder()
                .sheet(ListReader.SITES, List.of(List.of("小区", "类别", "位置", "面积（㎡）")))
                .build();

        assertThat(catchThrowableOfType(
                                FaultyWorkbookException.class, () -> new ListReader(List.of("云路新村")).read(workbook))
                        .getMessage())
                .contains("没有这张工作表", "名为“违法违规线索”的工作表");
    }

    private static SurveyLists read(List<List<Object>> sites, List<List<Object>> violations) {
        return new ListReader(List.of("云路新村")).read(SurveyPlay.lists(sites, violations));
    }
}
