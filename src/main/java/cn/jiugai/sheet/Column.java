package cn.jiugai.sheet;

/**
 * A column that a table has, found by its header wherever it stands.
 *
 * @param header the header; blanks, line breaks and full-width signs make no difference
 * @param required whether the table must have the column
 * @param summed whether a row 合计 must hold the sum of the column
 */
public record Column(String header, boolean required, boolean summed) {

    public static Column text(String header) {
        return new Column(header, true, false);
    }

    public static Column optionalText(String header) {
        return new Column(header, false, false);
    }

    public static Column summed(String header) {
        return new Column(header, true, true);
    }
}
