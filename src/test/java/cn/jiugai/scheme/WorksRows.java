package cn.jiugai.scheme;

import cn.jiugai.sheet.Column;
import cn.jiugai.sheet.SheetBuilder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The workbook of a works list, as a clerk fills it in. */
public final class WorksRows {

    /** What works are for in 金安区, as its district file says. */
    static final List<Purpose> PURPOSES = List.of(
            Purpose.FILL_GAPS,
            Purpose.ADD_MISSING,
            Purpose.MANAGEMENT,
            Purpose.ENVIRONMENT,
            Purpose.CLUTTER,
            Purpose.UNLAWFUL_BUILDING);

    private final List<List<Object>> items = head(ItemSheet.COLUMNS);
    private final List<List<Object>> charging = head(ChargingSheet.COLUMNS);
    private final List<List<Object>> elevators = head(ElevatorSheet.COLUMNS);

    private static List<List<Object>> head(List<Column> columns) {
        return new ArrayList<>(
                List.of(List.copyOf(columns.stream().map(Column::header).toList())));
    }

    /** @param cells what stands under the headers of 改造内容, from the left */
    WorksRows item(Object... cells) {
        items.add(Arrays.asList(cells));
        return this;
    }

    /** The list of a community without demand for elevators that names its roofs twice, as its first and its last item. */
    public static byte[] roofsTwice(String community) {
        return new WorksRows()
                .community(community, 0)
                .item(community, "屋面防水", "屋面、外墙和楼道修缮", "基础类", "补差", "", "", 1200000.55, "各栋屋面", "否")
                .build();
    }

    /** Roofs, a water line, an elevator each where wanted, and a charging site of a community. */
    public WorksRows community(String name, int elevatorDemand) {
        item(name, "屋面防水", "屋面、外墙和楼道修缮", "基础类", "补差", "", "", 1200000.55, "各栋屋面", "否");
        item(name, "更换供水立管和埋地管", "供水管线", "基础类", "补差", "供水", "专营单位", 560000, "小区主路", "是");
        item(name, "弱电入地", "通信线路四网合一", "基础类", "整治脏乱差", "通信", "专营单位", 310000.1, "小区主路", "是");
        return charging(name).elevators(name, elevatorDemand);
    }

    WorksRows charging(String name) {
        item(name, "电动车充电棚", "电动车停放充电", "完善类", "补缺", "", "", 48000, "北门东侧", "否");
        return noWorks(name, "北门东侧", 40, "");
    }

    /** A row of 充电设施 without an item. */
    WorksRows noWorks(String name, String place, Object spaces, String reason) {
        charging.add(List.of(name, "", place, spaces, reason));
        return this;
    }

    WorksRows elevators(String name, int demand) {
        if (demand > 0) {
            item(name, "加装电梯%d部".formatted(demand), "加装电梯", "完善类", "补缺", "", "", 450000 * demand, "各单元入口", "否");
        }
        return elevatorRow(name, demand, demand == 0 ? "" : demand, demand == 0 ? "" : "基坑与雨污管同步开挖", "未加装单元北侧留2.5米");
    }

    WorksRows elevatorRow(String name, Object demand, Object stairwells, String sequence, String space) {
        elevators.add(List.of(name, demand, stairwells, sequence, space));
        return this;
    }

    public byte[] build() {
        return new SheetBuilder()
                .sheet(ItemSheet.NAME, items)
                .sheet(ChargingSheet.NAME, charging)
                .sheet(ElevatorSheet.NAME, elevators)
                .build();
    }

    /** A list with everything that the communities need. */
    public static byte[] complete(Map<String, Integer> elevatorDemand) {
        WorksRows rows = new WorksRows();
        elevatorDemand.forEach((community, demand) -> rows.community(community, Objects.requireNonNullElse(demand, 0)));
        return rows.build();
    }
}
