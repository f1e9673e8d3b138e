package cn.jiugai.feedback;

import cn.jiugai.sheet.SheetHead;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes the sample sheet of the survey of satisfaction of project JA-2024-01 of the sample plan, as a clerk would send it: the
 * households of the consultation's sample, three of five. Their answers are made up. Run {@link #main} after a change.
 */
final class SampleSatisfaction {

    static final Path SHEET = Path.of("src/main/resources/samples/jinan/satisfaction-JA-2024-01.xlsx");

    private static final Map<String, Integer> BUILDINGS = new TreeMap<>(Map.of("云路新村", 8, "纺织厂宿舍", 6, "云露小区", 5));
    private static final String NOTE = "说明：本表为示例，住户和评价均为虚构，用于试用和演示。";

    private SampleSatisfaction() {}

    static byte[] sheet() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Jiugai", "1.0")) {
            Worksheet sheet = workbook.newWorksheet(SatisfactionSheet.NAME);
            int row = SheetHead.write(sheet, "云路片区居民满意度调查表（示例）", NOTE, SatisfactionSheet.columns());
            int home = 0;
            for (Map.Entry<String, Integer> community : BUILDINGS.entrySet()) {
                for (int i = 0; i < community.getValue() * 24; i++, home++) {
                    if (home % 5 < 3) {
                        write(sheet, row++, community.getKey(), i, home);
                    }
                }
            }
        }
        return out.toByteArray();
    }

    /** Two stairwells a building, six floors, two flats a floor; every twentieth household is dissatisfied, one says why. */
    private static void write(Worksheet sheet, int row, String community, int i, int home) {
        sheet.value(row, 0, community);
        sheet.value(row, 1, "%d栋".formatted(i / 24 + 1));
        sheet.value(row, 2, "%d单元%d0%d".formatted(i % 24 / 12 + 1, i % 12 / 2 + 1, i % 2 + 1));
        sheet.value(row, 3, home % 10 == 1 ? "微信群" : "入户");
        Rating overall = home % 20 == 7 ? Rating.DISSATISFIED : home % 4 == 0 ? Rating.FAIR : Rating.SATISFIED;
        for (SatisfactionItem item : SatisfactionItem.values()) {
            if (item.isRequired() || home % 3 != 0) {
                sheet.value(row, 4 + item.ordinal(), overall.title());
            }
        }
        if (home == 7) {
            sheet.value(row, 4 + SatisfactionItem.values().length, "楼道灯晚上不亮");
        }
    }

    public static void main(String[] args) throws IOException {
        Files.write(SHEET, sheet());
    }
}
