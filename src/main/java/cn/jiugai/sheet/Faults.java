package cn.jiugai.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects every fault of a workbook, so that its sender learns of all of them at once. */
public final class Faults {

    private static final int LONGEST_QUOTE = 60;

    private final List<Fault> all = new ArrayList<>();

    /** A fault of the whole file. */
    public void file(String found, String expected) {
        all.add(new Fault("", null, "", found, expected));
    }

    /** A fault of a whole sheet. */
    public void sheet(String sheet, String found, String expected) {
        all.add(new Fault(sheet, null, "", found, expected));
    }

    /** A fault of one row. */
    public void row(String sheet, int row, String found, String expected) {
        all.add(new Fault(sheet, row, "", found, expected));
    }

    /** A fault of one cell. */
    public void cell(String sheet, int row, String column, String found, String expected) {
        all.add(new Fault(sheet, row, column, found, expected));
    }

    /** All faults in the order in which a reader goes through the workbook: by sheet, then by row. */
    public List<Fault> all() {
        List<String> sheets = all.stream().map(Fault::sheet).distinct().toList();
        return all.stream()
                .sorted(Comparator.<Fault>comparingInt(fault -> sheets.indexOf(fault.sheet()))
                        .thenComparing(Fault::row, Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
    }

    /** @throws FaultyWorkbookException with all faults, if there is one */
    public void throwIfAny() {
        if (!all.isEmpty()) {
            throw new FaultyWorkbookException(all());
        }
    }

    /** What a cell holds, quoted, cut where it is very long; an empty one is called so. */
    static String quote(String text) {
        if (text.isEmpty()) {
            return "空白";
        }
        return "“" + (text.length() > LONGEST_QUOTE ? text.substring(0, LONGEST_QUOTE) + "…" : text) + "”";
    }
}
