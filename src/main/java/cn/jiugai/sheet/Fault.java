package cn.jiugai.sheet;

/**
 * One thing in a workbook that its sender has to mend.
 *
 * @param sheet name of the sheet; empty if the whole file is meant
 * @param row the row as Excel numbers it, from 1; null if no row is meant
 * @param column letter and header, e.g. {@code C列（户数）}; empty if no column is meant
 * @param found what stands there, in Chinese or as it was written
 * @param expected what should stand there, in Chinese
 */
public record Fault(String sheet, Integer row, String column, String found, String expected) {

    /** The fault as one Chinese sentence. */
    public String sentence() {
        String where = (sheet.isEmpty() ? "文件" : "“" + sheet + "”表") + (row == null ? "" : "第" + row + "行") + column;
        return "%s：现为%s，应为%s".formatted(where, found, expected);
    }
}
