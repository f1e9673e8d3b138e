package cn.jiugai.consultation;

import cn.jiugai.sheet.SheetHead;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes the sample sheets of the consultation of project JA-2024-01 of the sample plan, as a clerk would send them. The
 * households are made up. Run {@link #main} after a change.
 */
final class SampleAnswers {

    static final Path ANSWERS = Path.of("src/main/resources/samples/jinan/household-answers-JA-2024-01.xlsx");
    static final Path OPINIONS = Path.of("src/main/resources/samples/jinan/opinions-JA-2024-01.xlsx");

    static final Path DRAFT_ANSWERS = Path.of("src/main/resources/samples/jinan/draft-answers-JA-2024-01.xlsx");
    static final Path DRAFT_OPINIONS = Path.of("src/main/resources/samples/jinan/draft-opinions-JA-2024-01.xlsx");

    /** A wrong turn of the walk-through: the last opinion is neither adopted nor answered. */
    static final Path ONE_OPEN = Path.of("src/test/resources/walkthrough/jinan/opinions-one-open.xlsx");

    private static final Map<String, Integer> BUILDINGS = new TreeMap<>(Map.of("云路新村", 8, "纺织厂宿舍", 6, "云露小区", 5));
    private static final String NOTE = "说明：本表为示例，住户和答复均为虚构，用于试用和演示。";
    private static final List<String> WORDS = List.of("希望增加停车位", "楼顶漏雨多年，请优先解决", "保留院内大树", "增设电动车充电桩", "不同意加装电梯，影响采光");
    private static final List<String> DRAFT_WORDS = List.of("2栋北侧也要装路灯", "东门口请保留停车位");
    private static final List<String> REASONS = List.of("", "列入基础类内容优先实施", "", "按每栋一处布置", "加装电梯须业主表决，本次只预留空间");

    private SampleAnswers() {}

    static byte[] answers() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Jiugai", "1.0")) {
            Worksheet sheet = workbook.newWorksheet(AnswerSheet.NAME);
            int row = SheetHead.write(sheet, "云路片区老旧小区改造项目居民需求汇总表（示例）", NOTE, AnswerSheet.columns(SampleOffers.JINAN));
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

    /** Two stairwells a building, six floors, two flats a floor; three of five households have answered. */
    private static void write(Worksheet sheet, int row, String community, int i, int home) {
        address(sheet, row, community, i, home);
        for (Demand demand : SampleOffers.JINAN.menu()) {
            if ((home + demand.ordinal()) % 3 == 0) {
                sheet.value(row, 5 + demand.ordinal(), "√");
            }
        }
        if (home % 100 == 0) {
            sheet.value(row, AnswerSheet.columns(SampleOffers.JINAN).size() - 1, WORDS.get(home / 100 % WORDS.size()));
        }
    }

    private static void address(Worksheet sheet, int row, String community, int i, int home) {
        sheet.value(row, 0, community);
        sheet.value(row, 1, "%d栋".formatted(i / 24 + 1));
        sheet.value(row, 2, "%d单元%d0%d".formatted(i % 24 / 12 + 1, i % 12 / 2 + 1, i % 2 + 1));
        sheet.value(row, 4, Channel.values()[home % 10 == 1 ? 1 : home % 20 == 2 ? 2 : 0].title());
    }

    /** The same households to the draft scheme; two of them have something to say. */
    static byte[] draftAnswers() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Jiugai", "1.0")) {
            Worksheet sheet = workbook.newWorksheet(DraftSheet.NAME);
            int row = SheetHead.write(sheet, "云路片区居民对改造方案初稿的意见汇总表（示例）", NOTE, DraftSheet.columns());
            int home = 0;
            for (Map.Entry<String, Integer> community : BUILDINGS.entrySet()) {
                for (int i = 0; i < community.getValue() * 24; i++, home++) {
                    if (home % 5 < 3) {
                        address(sheet, row, community.getKey(), i, home);
                        sheet.value(row, 5, Stance.values()[home % 50 == 7 ? 1 : home % 25 == 6 ? 2 : 0].title());
                        if (home % 250 == 0) {
                            sheet.value(row, 6, DRAFT_WORDS.get(home / 250));
                        }
                        row++;
                    }
                }
            }
        }
        return out.toByteArray();
    }

    /** Decisions on the two opinions to the draft; the first round had five. */
    static byte[] draftOpinions() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Jiugai", "1.0")) {
            Worksheet sheet = workbook.newWorksheet(OpinionSheet.NAME);
            int row = SheetHead.write(sheet, "云路片区老旧小区改造项目居民意见表（示例）", NOTE, OpinionSheet.COLUMNS);
            for (int i = 0; i < DRAFT_WORDS.size(); i++) {
                sheet.value(row + i, 0, WORDS.size() + i + 1);
                sheet.value(row + i, 4, DRAFT_WORDS.get(i));
                sheet.value(row + i, 5, (i == 0 ? Outcome.ADOPTED : Outcome.DECLINED).title());
                sheet.value(row + i, 6, i == 0 ? "方案已增加" : "消防通道不能占用，已在北门另设");
            }
        }
        return out.toByteArray();
    }

    /** Decisions on as many opinions as the sheet of answers has. */
    static byte[] opinions(int count) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Jiugai", "1.0")) {
            Worksheet sheet = workbook.newWorksheet(OpinionSheet.NAME);
            int row = SheetHead.write(sheet, "云路片区老旧小区改造项目居民意见表（示例）", NOTE, OpinionSheet.COLUMNS);
            for (int i = 0; i < count; i++) {
                boolean declined = i % WORDS.size() == WORDS.size() - 1;
                sheet.value(row + i, 0, i + 1);
                sheet.value(row + i, 4, WORDS.get(i % WORDS.size()));
                sheet.value(row + i, 5, (declined ? Outcome.DECLINED : Outcome.ADOPTED).title());
                if (!REASONS.get(i % WORDS.size()).isEmpty()) {
                    sheet.value(row + i, 6, REASONS.get(i % WORDS.size()));
                }
            }
        }
        return out.toByteArray();
    }

    public static void main(String[] args) throws IOException {
        Files.write(ANSWERS, answers());
        Files.write(OPINIONS, opinions(WORDS.size()));
        Files.write(DRAFT_ANSWERS, draftAnswers());
        Files.write(DRAFT_OPINIONS, draftOpinions());
        Files.write(ONE_OPEN, opinions(WORDS.size() - 1));
    }
}
