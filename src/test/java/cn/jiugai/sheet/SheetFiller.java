package cn.jiugai.sheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** Fills in a sheet that was downloaded, as a clerk does: the same in every row but those that are said to differ. */
public final class SheetFiller {

    private static final int HEADER = 2;
    private static final String EVERY_ROW = "每项";

    private SheetFiller() {}

    /**
     * @param cells by header, for {@code 每项}, for the numbers of single rows from 1 and for those of several, e.g.
     *     {@code 1-400}; a row of its own takes the place of what every row gets
     */
    public static byte[] fill(byte[] template, Map<String, Map<String, String>> cells) {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(template))) {
            var sheet = workbook.getFirstSheet();
            List<Row> rows = sheet.read();
            List<String> headers = rows.get(HEADER).stream()
                    .map(cell -> cell == null ? "" : cell.getText())
                    .toList();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (var filled = new org.dhatim.fastexcel.Workbook(out, "Jiugai", "1.0")) {
                var target = filled.newWorksheet(sheet.getName());
                for (int row = HEADER; row < rows.size(); row++) {
                    Map<String, String> own = own(cells, row - HEADER);
                    for (int column = 0; column < headers.size(); column++) {
                        String old = rows.get(row).getCellText(column);
                        String text = row == HEADER ? old : own.getOrDefault(headers.get(column), old);
                        target.value(row, column, text);
                    }
                }
            }
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> own(Map<String, Map<String, String>> cells, int row) {
        return cells.entrySet().stream()
                .filter(entry -> isOf(entry.getKey(), row))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseGet(() -> cells.getOrDefault(EVERY_ROW, Map.of()));
    }

    /** Whether a key is the number of the row, or those of the first and the last of several with it among them. */
    private static boolean isOf(String key, int row) {
        if (key.equals(EVERY_ROW)) {
            return false;
        }
        String[] ends = key.split("-");
        return Integer.parseInt(ends[0]) <= row && row <= Integer.parseInt(ends[ends.length - 1]);
    }
}
