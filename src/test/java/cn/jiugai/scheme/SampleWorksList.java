package cn.jiugai.scheme;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Writes the sample works lists of project JA-2024-01 of the sample plan, as a street would send them; what they hold is
 * made up. Run {@link #main} after a change.
 */
final class SampleWorksList {

    static final Path LIST = Path.of("src/main/resources/samples/jinan/works-list-JA-2024-01.xlsx");

    /** Wrong turns of the walk-through. */
    static final Path NO_CLASS = Path.of("src/test/resources/walkthrough/jinan/works-list-no-class.xlsx");

    static final Path WINDOWS = Path.of("src/main/resources/samples/jinan/trench-windows-JA-2024-01.xlsx");

    /** The power supply company has other days for the same trenches. */
    static final Path POWER_WINDOWS = Path.of("src/test/resources/walkthrough/jinan/trench-windows-power.xlsx");

    static final Path UNDECIDED = Path.of("src/test/resources/walkthrough/jinan/works-list-undecided.xlsx");

    private static final String YUNLU = "云路新村";
    private static final String TEXTILE = "纺织厂宿舍";
    private static final String YUNLU_PARK = "云露小区";
    private static final String ROAD = "小区主路";
    private static final List<String> ALL = List.of(YUNLU, TEXTILE, YUNLU_PARK);

    /** Stairwells that want an elevator, as the walk-through's survey finds them. */
    private static final int DEMAND = 2;

    private static final Map<String, String> SITES = Map.of(YUNLU, "3栋东侧空地", TEXTILE, "南门值班室旁", YUNLU_PARK, "5栋北侧");

    private SampleWorksList() {}

    static byte[] list() {
        WorksRows rows = common();
        ALL.forEach(name -> charging(rows, name).elevators(name, DEMAND));
        return rows.build();
    }

    /** One item without class and purpose, and charging in the basic class. */
    static byte[] noClass() {
        WorksRows rows = common();
        rows.item(YUNLU, "楼道照明", "照明", "", "", "", "", 86000, "各单元楼道", "否");
        rows.item(YUNLU, "电动车充电棚", "电动车停放充电", "基础类", "补缺", "", "", 48000, "3栋东侧空地", "否");
        return rows.build();
    }

    /** Nothing about charging in one community, and fewer elevators than are wanted in another one. */
    static byte[] undecided() {
        WorksRows rows = common();
        charging(rows, YUNLU).elevators(YUNLU, DEMAND);
        charging(rows, TEXTILE).elevators(TEXTILE, DEMAND - 1);
        return rows.elevators(YUNLU_PARK, DEMAND).build();
    }

    static byte[] windows() {
        TrenchRows rows = new TrenchRows();
        ALL.forEach(name -> rows.row(name, ROAD, "2024-05-20", "2024-06-20"));
        return rows.row(TEXTILE, "东侧空地", "2024-06-10", "2024-06-25").build();
    }

    static byte[] powerWindows() {
        TrenchRows rows = new TrenchRows();
        ALL.forEach(name -> rows.row(name, ROAD, "2024-07-01", "2024-07-15"));
        return rows.build();
    }

    private static WorksRows common() {
        WorksRows rows = new WorksRows();
        for (String name : ALL) {
            rows.item(name, "屋面防水和外墙修缮", "屋面、外墙和楼道修缮", "基础类", "补差", "", "", 1180000.5, "各栋", "否")
                    .item(name, "雨污分流", "雨污分流和排水", "基础类", "补差", "", "", 640000, ROAD, "是")
                    .item(name, "更换供水埋地管", "供水管线", "基础类", "补差", "供水", "专营单位", 320000, ROAD, "是")
                    .item(name, "低压线路整理入地", "供电线路", "基础类", "整治脏乱差", "供电", "专营单位", 210000, ROAD, "是")
                    .item(name, "通信线路入地", "通信线路四网合一", "基础类", "整治脏乱差", "通信", "其他", 156000, ROAD, "是")
                    .item(name, "消火栓和微型消防站", "消防设施", "基础类", "补缺", "", "", 75000, "主出入口", "否");
        }
        return rows.item(YUNLU, "门禁和监控平台", "安防管理系统", "完善类", "管理规范化", "", "", 98000, "值班室", "否")
                .item(TEXTILE, "新增停车位42个", "停车设施", "完善类", "补缺", "", "", 260000, "东侧空地", "是")
                .item(YUNLU_PARK, "外墙保温", "节能改造", "提升类", "提升环境", "", "", 420000, "1至3栋", "否")
                .item(YUNLU_PARK, "助餐点和托育角", "养老设施", "提升类", "补缺", "", "", 180000, "原自行车棚", "否");
    }

    private static WorksRows charging(WorksRows rows, String name) {
        return rows.item(name, "电动车充电棚", "电动车停放充电", "完善类", "补缺", "", "", 48000, SITES.get(name), "否")
                .noWorks(name, SITES.get(name), 40, "");
    }

    public static void main(String[] args) throws IOException {
        Files.write(LIST, list());
        Files.write(NO_CLASS, noClass());
        Files.write(UNDECIDED, undecided());
        Files.write(WINDOWS, windows());
        Files.write(POWER_WINDOWS, powerWindows());
    }
}
