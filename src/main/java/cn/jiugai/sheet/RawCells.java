package cn.jiugai.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import java.util.TreeMap;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.Row;

/** Turns the cells of the library into text. */
final class RawCells {

    /** Excel keeps 15 significant digits; what stands behind them comes from binary fractions (12.350000000000001). */
    private static final MathContext EXCEL = new MathContext(15);

    private static final int LARGEST_EXPONENT = 30;

    private RawCells() {}

    static RawRow of(Row row) {
        Map<Integer, String> cells = new TreeMap<>();
        for (Cell cell : row) {
            String text = cell == null ? "" : CellText.clean(text(cell));
            if (!text.isEmpty()) {
                cells.put(cell.getColumnIndex(), text);
            }
        }
        return new RawRow(row.getRowNum(), cells);
    }

    private static String text(Cell cell) {
        if (cell.getValue() instanceof BigDecimal number) {
            return text(number);
        }
        if (cell.getType() == CellType.FORMULA
                && (cell.getRawValue() == null || cell.getRawValue().isEmpty())) {
            return "=" + cell.getFormula();
        }
        if (cell.getType() == CellType.STRING) {
            return cell.asString();
        }
        return cell.getRawValue() == null ? "" : cell.getRawValue();
    }

    private static String text(BigDecimal number) {
        BigDecimal shown = number.round(EXCEL).stripTrailingZeros();
        return Math.abs(shown.scale()) > LARGEST_EXPONENT ? shown.toString() : shown.toPlainString();
    }
}
