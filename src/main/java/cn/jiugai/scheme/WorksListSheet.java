package cn.jiugai.scheme;

import cn.jiugai.project.Community;
import cn.jiugai.sheet.Column;
import cn.jiugai.sheet.Faults;
import cn.jiugai.sheet.FaultyWorkbookException;
import cn.jiugai.sheet.Line;
import cn.jiugai.sheet.Table;
import cn.jiugai.sheet.Workbook;
import java.util.List;

/** Reads the workbook of the works list (改造内容清单). */
final class WorksListSheet {

    private final List<Community> communities;
    private final List<Purpose> purposes;
    private final String clause;
    private final Faults faults = new Faults();

    /**
     * @param communities those of the project
     * @param purposes those of its district
     * @param clause id of the clause by which class and purpose are named
     */
    WorksListSheet(List<Community> communities, List<Purpose> purposes, String clause) {
        this.communities = communities;
        this.purposes = purposes;
        this.clause = clause;
    }

    /** @throws FaultyWorkbookException with every fault at once; nothing of the workbook is to be used then */
    WorksList read(byte[] content) {
        Workbook workbook = Workbook.open(content);
        SheetCells cells = new SheetCells(communities);
        WorksList list = new WorksList(
                new ItemSheet(cells, purposes, clause).read(lines(workbook, ItemSheet.NAME, ItemSheet.COLUMNS)),
                new ChargingSheet(cells).read(lines(workbook, ChargingSheet.NAME, ChargingSheet.COLUMNS)),
                new ElevatorSheet(cells).read(lines(workbook, ElevatorSheet.NAME, ElevatorSheet.COLUMNS)));
        if (list.items().isEmpty() && faults.all().isEmpty()) {
            faults.sheet(ItemSheet.NAME, "没有数据", "每项改造内容一行");
        }
        faults.throwIfAny();
        return list;
    }

    private List<Line> lines(Workbook workbook, String sheet, List<Column> columns) {
        return Table.read(workbook, sheet, columns, faults);
    }
}
