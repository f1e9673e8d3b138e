package cn.jiugai.violation;

import cn.jiugai.sheet.Column;
import cn.jiugai.sheet.SheetBuilder;
import java.util.ArrayList;
import java.util.List;

/** Workbooks 违建清单: community, place, kind, state and note in each row. */
public final class ViolationSheets {

    private ViolationSheets() {}

    public static byte[] of(List<List<Object>> violations) {
        List<List<Object>> rows = new ArrayList<>();
        rows.add(List.copyOf(ViolationSheet.COLUMNS.stream().map(Column::header).toList()));
        rows.addAll(violations);
        return new SheetBuilder().sheet(ViolationSheet.NAME, rows).build();
    }
}
