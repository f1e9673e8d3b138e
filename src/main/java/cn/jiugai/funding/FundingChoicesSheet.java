package cn.jiugai.funding;

import cn.jiugai.sheet.Column;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;

/** The sheet behind the drop-down lists of a funding plan; it lists the works items too, to look their numbers up. */
final class FundingChoicesSheet {

    static final String NAME = "选项和改造内容";

    private static final int FIRST_ROW = 3;
    private static final int LAST_ROW = 1000;

    private final Worksheet sheet;
    private int column;

    FundingChoicesSheet(Worksheet sheet) {
        this.sheet = sheet;
    }

    /** Offers the choices in the column of a sheet. */
    void list(Worksheet target, List<Column> columns, Column where, List<String> choices) {
        sheet.value(0, column, where.header());
        for (int i = 0; i < choices.size(); i++) {
            sheet.value(i + 1, column, choices.get(i));
        }
        int at = columns.indexOf(where);
        target.range(FIRST_ROW, at, LAST_ROW, at)
                .validateWithList(sheet.range(1, column, choices.size(), column))
                .allowBlank(true);
        sheet.width(column, 28);
        column++;
    }

    /** The works items with their costs, and who has to pay them wholly. */
    void works(List<Works> works) {
        List<String> headers = List.of("改造内容", "造价（元）", "应全额出资的专营单位");
        int first = column + 1;
        for (int i = 0; i < headers.size(); i++) {
            sheet.value(0, first + i, headers.get(i));
            sheet.width(first + i, 28);
        }
        int row = 1;
        for (Works item : works) {
            sheet.value(row, first, item.label());
            sheet.value(row, first + 1, item.cost().yuan());
            if (item.utility() != null) {
                sheet.value(row, first + 2, item.utility());
            }
            row++;
        }
    }
}
