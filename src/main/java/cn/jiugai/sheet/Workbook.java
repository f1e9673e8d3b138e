package cn.jiugai.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** The cells of an .xlsx file as text, read under limits that an honest file never meets. */
public final class Workbook {

    private static final int MOST_ROWS = 20_000;
    private static final int MOST_SHEETS = 50;

    private final Map<String, List<RawRow>> sheets;

    private Workbook(Map<String, List<RawRow>> sheets) {
        this.sheets = sheets;
    }

    /**
     * Reads the whole file.
     *
     * @throws FaultyWorkbookException if it is no .xlsx file, is broken, or is larger than the limits allow
     */
    public static Workbook open(byte[] content) {
        ZipPackage.check(content);
        try (ReadableWorkbook source = new ReadableWorkbook(new ByteArrayInputStream(content))) {
            return new Workbook(read(source));
        } catch (FaultyWorkbookException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // The library answers a broken file with exceptions of many kinds; to the sender they mean the same.
            throw new FaultyWorkbookException(ZipPackage.unreadable(), e);
        }
    }

    /** Whether there is a sheet of this name; blanks and full-width signs make no difference. */
    public boolean has(String name) {
        return sheet(name).isPresent();
    }

    Optional<List<RawRow>> sheet(String name) {
        return Optional.ofNullable(sheets.get(CellText.key(name)));
    }

    private static Map<String, List<RawRow>> read(ReadableWorkbook source) throws IOException {
        List<Sheet> all = source.getSheets().toList();
        if (all.size() > MOST_SHEETS) {
            throw tooLarge("%d张工作表".formatted(all.size()), "至多%d张工作表".formatted(MOST_SHEETS));
        }
        Map<String, List<RawRow>> sheets = new LinkedHashMap<>();
        for (Sheet sheet : all) {
            sheets.put(CellText.key(sheet.getName()), read(sheet));
        }
        return sheets;
    }

    private static List<RawRow> read(Sheet sheet) throws IOException {
        try (Stream<Row> rows = sheet.openStream()) {
            List<RawRow> read = rows.limit(MOST_ROWS + 1L)
                    .map(RawCells::of)
                    .filter(row -> !row.cells().isEmpty())
                    .toList();
            if (read.size() > MOST_ROWS) {
                throw tooLarge("“%s”表超过%d行".formatted(sheet.getName(), MOST_ROWS), "至多%d行".formatted(MOST_ROWS));
            }
            return read;
        }
    }

    private static FaultyWorkbookException tooLarge(String found, String expected) {
        return new FaultyWorkbookException(List.of(new Fault("", null, "", found, expected)));
    }
}
