package cn.jiugai.sheet;

import java.util.List;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.Worksheet;

/** The head of a sheet to fill in: title, note, headers; it stays in sight and prints on A4 across. */
public final class SheetHead {

    private static final int HEADER_ROW = 2;
    private static final int NOTE_HEIGHT = 34;
    private static final int COLUMN_WIDTH = 12;

    private SheetHead() {}

    /** @return index of the first row to fill in */
    public static int write(Worksheet sheet, String title, String note, List<Column> columns) {
        int last = columns.size() - 1;
        sheet.value(0, 0, title);
        sheet.range(0, 0, 0, last).merge();
        sheet.range(0, 0, 0, last)
                .style()
                .bold()
                .fontSize(14)
                .horizontalAlignment("center")
                .set();
        sheet.value(1, 0, note);
        sheet.range(1, 0, 1, last).merge();
        sheet.range(1, 0, 1, last)
                .style()
                .wrapText(true)
                .verticalAlignment("top")
                .set();
        sheet.rowHeight(1, NOTE_HEIGHT);
        for (int column = 0; column <= last; column++) {
            sheet.value(HEADER_ROW, column, columns.get(column).header());
            sheet.width(column, COLUMN_WIDTH);
        }
        sheet.range(HEADER_ROW, 0, HEADER_ROW, last)
                .style()
                .bold()
                .fillColor("D9E1F2")
                .borderStyle(BorderStyle.THIN)
                .set();
        sheet.freezePane(0, HEADER_ROW + 1);
        sheet.repeatRows(HEADER_ROW);
        sheet.pageOrientation("landscape");
        sheet.setFitToPage(true);
        sheet.fitToHeight((short) 0);
        return HEADER_ROW + 1;
    }
}
