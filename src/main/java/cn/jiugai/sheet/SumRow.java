package cn.jiugai.sheet;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The row 合计 at the end of a table: no data, but what it says must be true. */
final class SumRow {

    private static final Set<String> NAMES = Set.of("合计", "总计", "共计");

    private SumRow() {}

    static boolean is(RawRow row) {
        return row.cells().values().stream().anyMatch(text -> NAMES.contains(CellText.key(text)));
    }

    /** Every sum that the row states is compared with the lines above it; what a line cannot say is its own fault. */
    static void check(Line sumRow, List<Line> lines, List<Column> columns) {
        for (Column column : columns) {
            if (!column.summed() || sumRow.raw(column).isEmpty()) {
                continue;
            }
            List<Optional<BigDecimal>> numbers = lines.stream()
                    .map(line -> CellText.number(line.raw(column)))
                    .toList();
            if (numbers.stream().allMatch(Optional::isPresent)) {
                BigDecimal sum = numbers.stream().map(Optional::get).reduce(BigDecimal.ZERO, BigDecimal::add);
                compare(sumRow, column, sum);
            }
        }
    }

    private static void compare(Line sumRow, Column column, BigDecimal sum) {
        boolean same = CellText.number(sumRow.raw(column))
                .filter(stated -> stated.compareTo(sum) == 0)
                .isPresent();
        if (!same) {
            sumRow.fault(
                    column, "%s，等于以上%s之和".formatted(sum.stripTrailingZeros().toPlainString(), column.header()));
        }
    }
}
