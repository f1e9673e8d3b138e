package cn.jiugai.scheme;

import cn.jiugai.sheet.Column;
import cn.jiugai.sheet.SheetHead;
import java.util.List;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.Worksheet;

/** The sheet 改造内容 to fill in, as {@link ItemSheet} reads it. */
final class ItemTemplate {

    private ItemTemplate() {}

    /**
     * @param list what was uploaded last
     * @param communities the project's communities, as the workbook offers them
     */
    static void write(
            Worksheet sheet,
            String project,
            WorksList list,
            List<Purpose> purposes,
            DropDowns choices,
            Range communities) {
        String note = "说明：每项改造内容一行。小区、项目、类别、目的、管线、管线产权、是否破土从下拉列表中选，可选的项目见“%s”表。".formatted(DropDowns.NAME)
                + "电动车停放充电为完善类。不涉及管线的，管线和管线产权留空。同一处开挖的，地点写成一样。金额以元为单位，精确到分。";
        int row = SheetHead.write(sheet, project + "改造内容清单", note, ItemSheet.COLUMNS);
        DropDowns.offer(communities, sheet, ItemSheet.COLUMNS.indexOf(SheetCells.COMMUNITY));
        offer(sheet, choices, ItemSheet.KIND, List.of(WorksKind.values()));
        offer(sheet, choices, ItemSheet.CLASS, List.of(WorksClass.values()));
        offer(sheet, choices, ItemSheet.PURPOSE, purposes);
        offer(sheet, choices, ItemSheet.LINE, List.of(LineOwner.values()));
        offer(sheet, choices, ItemSheet.OWNER, List.of(Ownership.values()));
        DropDowns.offer(
                choices.list(ItemSheet.GROUND, List.of("是", "否")), sheet, ItemSheet.COLUMNS.indexOf(ItemSheet.GROUND));
        for (WorksItem item : list.items()) {
            WorksListRow.write(sheet, row++, item);
        }
    }

    private static void offer(Worksheet sheet, DropDowns choices, Column column, List<? extends Titled> titled) {
        Range offered = choices.list(column, titled.stream().map(Titled::title).toList());
        DropDowns.offer(offered, sheet, ItemSheet.COLUMNS.indexOf(column));
    }
}
