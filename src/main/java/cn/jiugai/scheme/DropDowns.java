package cn.jiugai.scheme;

import cn.jiugai.sheet.Column;
import java.util.List;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.Worksheet;

/** The sheet that holds what the drop-down lists of a workbook offer. */
final class DropDowns {

    static final String NAME = "选项";

    private static final int LAST_ROW = 500;
    private static final int FIRST_ROW = 3;

    private final Worksheet sheet;
    private int column;

    DropDowns(Worksheet sheet) {
        this.sheet = sheet;
    }

    /** Writes down what the cells of that column may hold. */
    Range list(Column target, List<String> choices) {
        sheet.value(0, column, target.header());
        for (int i = 0; i < choices.size(); i++) {
            sheet.value(i + 1, column, choices.get(i));
        }
        return sheet.range(1, column, choices.size(), column++);
    }

    /** Offers it in a column of a sheet. */
    static void offer(Range choices, Worksheet sheet, int column) {
        sheet.range(FIRST_ROW, column, LAST_ROW, column)
                .validateWithList(choices)
                .allowBlank(true);
    }
}
