package cn.jiugai.scheme;

import cn.jiugai.sheet.SheetBuilder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The workbook of a works list with the demands of the households, as a clerk of 海港区 fills it in. */
public final class DemandListRows {

    private final List<List<Object>> items = new ArrayList<>();
    private final List<List<Object>> replies = new ArrayList<>();

    public DemandListRows() {
        items.add(List.copyOf(ItemSheet.COLUMNS.stream()
                .map(column -> (Object) column.header())
                .toList()));
        replies.add(List.copyOf(DemandSheet.COLUMNS.stream()
                .map(column -> (Object) column.header())
                .toList()));
    }

    /** @param cells what stands under the headers of 改造内容, from the left */
    public DemandListRows item(Object... cells) {
        items.add(Arrays.asList(cells));
        return this;
    }

    /** Heating lines that are not the utility's own, roofs and a car park of a community. */
    public DemandListRows usual(String community) {
        return item(community, "更换供热管网", "供热管线", "基础类", "完善基础设施", "供热", "其他", 800000, "小区主路", "是")
                .item(community, "屋面防水和外墙保温", "屋面、外墙和楼道修缮", "基础类", "提升居住环境", "", "", 1200000.55, "各栋", "否")
                .item(community, "增设停车位", "停车设施", "完善类", "配套服务功能", "", "", 150000, "北门", "否");
    }

    /** @param reply 列入 or 不列入 */
    public DemandListRows reply(String demand, String reply, String reason) {
        replies.add(List.of("", demand, "", reply, reason));
        return this;
    }

    public byte[] build() {
        return new SheetBuilder()
                .sheet(ItemSheet.NAME, items)
                .sheet(DemandSheet.NAME, replies)
                .build();
    }
}
