package cn.jiugai.application;

import cn.jiugai.sheet.SheetHead;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes the sample sheet of the households' consent in 新北里, as its community would send it. The households are made up.
 * Run {@link #main} after a change.
 */
final class SampleConsents {

    static final Path SAMPLE = Path.of("src/main/resources/samples/haigang/household-consents-xinbeili.xlsx");

    /** A wrong turn of the walk-through: one household short. */
    static final Path ONE_SHORT = Path.of("src/test/resources/walkthrough/haigang/household-consents-one-short.xlsx");

    static final String COMMUNITY = "新北里";
    static final int HOUSEHOLDS = 99;
    static final int NEEDED = 80;

    private static final int REFUSING = 4;
    private static final int FLATS = 12;
    private static final String NOTE = "说明：本表为示例，住户和答复均为虚构，用于试用和演示。";

    private SampleConsents() {}

    /** So many households agree, four do not, the others are silent. */
    static byte[] sheet(int agreeing) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Jiugai", "1.0")) {
            Worksheet sheet = workbook.newWorksheet(ConsentSheet.NAME);
            int row = SheetHead.write(sheet, COMMUNITY + "居民改造意愿汇总表（示例）", NOTE, ConsentSheet.columns());
            for (int home = 0; home < HOUSEHOLDS; home++, row++) {
                sheet.value(row, 0, COMMUNITY);
                sheet.value(row, 1, "%d栋".formatted(home / FLATS + 1));
                sheet.value(row, 2, "%d单元%d0%d".formatted(home % FLATS / 6 + 1, home % 6 / 2 + 1, home % 2 + 1));
                if (home < agreeing + REFUSING) {
                    sheet.value(row, 3, home < agreeing ? ConsentSheet.YES : ConsentSheet.NO);
                    sheet.value(row, 4, (home % 3 == 0 ? ConsentWay.ONLINE : ConsentWay.PAPER).label());
                }
            }
        }
        return out.toByteArray();
    }

    public static void main(String[] args) throws IOException {
        Files.createDirectories(SAMPLE.getParent());
        Files.createDirectories(ONE_SHORT.getParent());
        Files.write(SAMPLE, sheet(NEEDED));
        Files.write(ONE_SHORT, sheet(NEEDED - 1));
    }
}
