package cn.jiugai.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The one table of a sheet: title rows, a header row, data rows, perhaps a row 合计 and notes under it. Empty rows and
 * notes are skipped, nothing else is.
 */
public final class Table {

    private static final int LAST_HEADER_ROW = 20;

    private final String sheet;
    private final List<Column> columns;
    private final Faults faults;
    private final List<Line> lines = new ArrayList<>();

    private Table(String sheet, List<Column> columns, Faults faults) {
        this.sheet = sheet;
        this.columns = columns;
        this.faults = faults;
    }

    /**
     * Finds and reads the table; a missing sheet, header or column and a wrong row 合计 are faults.
     *
     * @return the data rows in their order; empty if there is no table to read
     */
    public static List<Line> read(Workbook workbook, String sheet, List<Column> columns, Faults faults) {
        Optional<List<RawRow>> rows = workbook.sheet(sheet);
        if (rows.isEmpty()) {
            faults.sheet(sheet, "没有这张工作表", "名为“%s”的工作表".formatted(sheet));
            return List.of();
        }
        Table table = new Table(sheet, columns, faults);
        table.read(rows.get());
        return List.copyOf(table.lines);
    }

    private void read(List<RawRow> rows) {
        List<String> headers = columns.stream().map(Column::header).toList();
        RawRow header = rows.stream()
                .filter(row -> row.number() <= LAST_HEADER_ROW)
                .max((a, b) -> Integer.compare(matches(a), matches(b)))
                .filter(row -> matches(row) > 0)
                .orElse(null);
        if (header == null) {
            faults.sheet(sheet, "前%d行没有表头".formatted(LAST_HEADER_ROW), "表头行含" + String.join("、", headers));
            return;
        }
        Map<Column, Integer> places = places(header);
        List<RawRow> body =
                rows.stream().filter(row -> row.number() > header.number()).toList();
        readBody(body, places);
    }

    private int matches(RawRow row) {
        return (int) columns.stream()
                .filter(column -> row.cells().values().stream().anyMatch(is(column)))
                .count();
    }

    private Map<Column, Integer> places(RawRow header) {
        Map<Column, Integer> places = new HashMap<>();
        for (Column column : columns) {
            List<Integer> found = header.cells().entrySet().stream()
                    .filter(cell -> is(column).test(cell.getValue()))
                    .map(Map.Entry::getKey)
                    .toList();
            if (found.isEmpty() && column.required()) {
                faults.row(sheet, header.number(), "表头缺少一列", "有“%s”列".formatted(column.header()));
            } else if (found.size() > 1) {
                faults.row(sheet, header.number(), "“%s”列出现%d次".formatted(column.header(), found.size()), "只有一列");
            }
            found.stream().findFirst().ifPresent(index -> places.put(column, index));
        }
        return places;
    }

    private void readBody(List<RawRow> body, Map<Column, Integer> places) {
        boolean afterTotal = false;
        for (RawRow row : body) {
            Line line = new Line(sheet, row, places, faults);
            if (SumRow.is(row)) {
                SumRow.check(line, lines, columns);
                afterTotal = true;
            } else if (afterTotal && hasNumber(line)) {
                faults.row(sheet, row.number(), "合计行之后还有数据", "数据都在合计行之前");
            } else if (!afterTotal && !isNote(row)) {
                lines.add(line);
            }
        }
    }

    private boolean hasNumber(Line line) {
        return columns.stream()
                .filter(Column::summed)
                .anyMatch(column -> CellText.number(line.raw(column)).isPresent());
    }

    private static boolean isNote(RawRow row) {
        return row.cells().size() == 1 && row.cells().values().iterator().next().matches("(?s)[（(]?(说明|备注|注)[：:1一].*");
    }

    private static Predicate<String> is(Column column) {
        return text -> CellText.key(text).equals(CellText.key(column.header()));
    }
}
