package cn.jiugai.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.jiugai.project.Community;
import cn.jiugai.rule.Fen;
import cn.jiugai.sheet.Fault;
import cn.jiugai.sheet.FaultyWorkbookException;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("改造内容清单的表格")
class WorksListSheetTest {

    private static final String NAME = "云路新村";

    @Test
    @DisplayName("每项改造内容读出小区、类别、目的、管线和产权，金额精确到分")
    void items() {
        WorksList list = read(new WorksRows().community(NAME, 2));

        assertThat(list.items()).hasSize(5);
        assertThat(list.items().get(1))
                .isEqualTo(new WorksItem(
                        2,
                        NAME,
                        "更换供水立管和埋地管",
                        WorksKind.WATER_LINES,
                        WorksClass.BASIC,
                        Purpose.FILL_GAPS,
                        LineOwner.WATER,
                        true,
                        Fen.ofYuan("560000"),
                        "小区主路",
                        true));
        assertThat(list.items().get(0).cost()).isEqualTo(Fen.ofYuan("1200000.55"));
        assertThat(list.cost()).isEqualTo(Fen.ofYuan("3018000.65"));
        assertThat(list.charging()).containsExactly(new ChargingDecision(NAME, "北门东侧", 40, null));
        assertThat(list.elevators()).containsExactly(new ElevatorPlan(NAME, 2, "基坑与雨污管同步开挖", "未加装单元北侧留2.5米"));
    }

    @Test
    @DisplayName("类别、目的没有填：指出行和列，说明应填什么")
    void classAndPurposeMissing() {
        List<String> faults = faults(new WorksRows()
                .item(NAME, "屋面防水", "屋面、外墙和楼道修缮", "", "", "", "", 10, "各栋屋面", "否")
                .charging(NAME));

        assertThat(faults)
                .containsExactly(
                        "“改造内容”表第2行D列（类别）：现为空白，应为基础类、完善类、提升类之一（JA-4.2-1）",
                        "“改造内容”表第2行E列（目的）：现为空白，应为补差、补缺、管理规范化、提升环境、整治脏乱差、整治私搭乱建之一（JA-4.2-1）");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"安防设施", "安防管理系统", "消防设施", "消防管理系统", "停车设施", "停车管理系统", "节能改造"})
    @DisplayName("JA-4.3-3 安防、消防、停车的设施和管理系统，JA-4.2-2 节能改造，都可以列入清单")
    void offered(String kind) {
        WorksList list = read(new WorksRows()
                .item(NAME, kind, kind, "提升类", "提升环境", "", "", 10, "小区内", "否")
                .charging(NAME));

        assertThat(list.items()).extracting(item -> item.kind().title()).contains(kind);
    }

    @Test
    @DisplayName("JA-2-10 户内改造不是项目的改造内容：清单不收，也就不进概算")
    void ownRoomsAreNoWorks() {
        List<String> faults = faults(new WorksRows()
                .item(NAME, "户内装饰", "户内改造", "提升类", "提升环境", "", "", 10, "户内", "否")
                .charging(NAME));

        assertThat(faults).hasSize(1).allMatch(fault -> fault.contains("现为“户内改造”"));
    }

    @Test
    @DisplayName("电动车充电填成基础类：不收，应为完善类")
    void chargingAsBasic() {
        assertThat(faults(new WorksRows().item(NAME, "充电棚", "电动车停放充电", "基础类", "补缺", "", "", 10, "北门", "否")))
                .containsExactly("“改造内容”表第2行D列（类别）：现为“基础类”，应为完善类：“电动车停放充电”纳入完善类改造（JA-4.7-1）");
    }

    @Test
    @DisplayName("供水管线没有说产权、通信线路写成供电、不涉及管线却写了产权：逐处指出")
    void lines() {
        assertThat(faults(new WorksRows()
                        .item(NAME, "供水管", "供水管线", "基础类", "补差", "供水", "", 10, "主路", "是")
                        .item(NAME, "弱电入地", "通信线路四网合一", "基础类", "补差", "供电", "其他", 10, "主路", "是")
                        .item(NAME, "道路", "道路和场地", "基础类", "补差", "", "其他", 10, "主路", "否")))
                .containsExactly(
                        "“改造内容”表第2行G列（管线产权）：现为空白，应为专营单位、其他之一（JA-2-5）",
                        "“改造内容”表第3行F列（管线）：现为“供电”，应为通信，与项目“通信线路四网合一”一致",
                        "“改造内容”表第4行G列（管线产权）：现为“其他”，应为空白，因为本项不涉及管线");
    }

    @Test
    @DisplayName("小区不属于本项目、金额带三位小数、是否破土没填：一次全部指出")
    void otherFaults() {
        assertThat(faults(new WorksRows().item("别处", "道路", "道路和场地", "基础类", "补差", "", "", 10.005, "主路", "")))
                .containsExactly(
                        "“改造内容”表第2行A列（小区）：现为“别处”，应为本项目的小区（云路新村、纺织厂宿舍）",
                        "“改造内容”表第2行H列（金额（元））：现为“10.005”，应为0.01至9999999999.99之间的数字（至多2位小数），不带单位",
                        "“改造内容”表第2行J列（是否破土）：现为空白，应为是或否");
    }

    @Test
    @DisplayName("充电设施：位置和理由都空、都填、同一位置两次、又设置又不设置，都不收")
    void charging() {
        assertThat(faults(new WorksRows()
                        .charging(NAME)
                        .noWorks(NAME, "北门东侧", 20, "")
                        .noWorks(NAME, "", "", "没有空地")
                        .noWorks("纺织厂宿舍", "", "", "")
                        .noWorks("纺织厂宿舍", "南门", 10, "没有空地")))
                .containsExactly(
                        "“充电设施”表第3行C列（选定位置）：现为“北门东侧”，应为与第2行不同的内容",
                        "“充电设施”表第4行C列（选定位置）：现为同一小区又设置又不设置，应为同一小区要么列出位置，要么只写一次不设置的理由",
                        "“充电设施”表第5行C列（选定位置）：现为空白，也没有不设置的理由，应为设置的填选定位置和车位数，不设置的只填理由（JA-4.7-1）",
                        "“充电设施”表第6行C列（选定位置）：现为选定位置和不设置的理由都填了，应为设置的填选定位置和车位数，不设置的只填理由（JA-4.7-1）");
    }

    @Test
    @DisplayName("同步加装电梯没有写工序、一个小区两行：不收")
    void elevators() {
        assertThat(faults(new WorksRows()
                        .charging(NAME)
                        .elevatorRow(NAME, 2, 2, "", "")
                        .elevatorRow(NAME, 2, "", "", "北侧")))
                .containsExactly(
                        "“加装电梯”表第2行D列（施工工序安排）：现为空白，应为同步加装的，写明与其他工程的先后工序（JA-4.6-1）",
                        "“加装电梯”表第3行A列（小区）：现为“云路新村”，应为与第2行不同的小区，一个小区一行");
    }

    private static WorksList read(WorksRows rows) {
        return new WorksListSheet(List.of(community(NAME), community("纺织厂宿舍")), WorksRows.PURPOSES, "JA-4.2-1")
                .read(rows.build());
    }

    private static List<String> faults(WorksRows rows) {
        return catchThrowableOfType(FaultyWorkbookException.class, () -> read(rows)).faults().stream()
                .map(Fault::sentence)
                .toList();
    }

    private static Community community(String name) {
        return new Community(1L, "JA-2024-01", name, 1990, 100, 4, BigDecimal.TEN);
    }
}
