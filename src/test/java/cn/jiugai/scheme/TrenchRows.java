package cn.jiugai.scheme;

import cn.jiugai.sheet.Column;
import cn.jiugai.sheet.SheetBuilder;
import java.util.ArrayList;
import java.util.List;

/** The sheet of windows, as a clerk fills it in. */
final class TrenchRows {

    private final List<List<Object>> rows = new ArrayList<>();

    TrenchRows() {
        rows.add(List.copyOf(TrenchSheet.COLUMNS.stream().map(Column::header).toList()));
    }

    /** @param from a text, or a number as spreadsheet programs keep a day */
    TrenchRows row(String community, String place, Object from, Object to) {
        rows.add(List.of(community, place, "", from, to));
        return this;
    }

    byte[] build() {
        return new SheetBuilder().sheet(TrenchSheet.NAME, rows).build();
    }
}
