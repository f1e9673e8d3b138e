package cn.jiugai.consultation;

import cn.jiugai.sheet.SheetHead;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.StreamSupport;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes the sample answers of 新北里 to the menu of the second round, the first of Haigang's sample projects, as a clerk would
 * send them. The households are made up. Run {@link #main} after a change.
 */
final class SampleMenus {

    static final Path ANSWERS = Path.of("src/main/resources/samples/haigang/household-answers-xinbeili.xlsx");

    static final String COMMUNITY = "新北里";
    static final int HOUSEHOLDS = 484;
    static final int BUILDINGS = 10;

    private static final Path DISTRICT = Path.of("src/main/resources/districts/haigang.yaml");
    private static final int HOMES_OF_A_BUILDING = 49;
    private static final List<String> WORDS = List.of("供热管线老化，冬天不热", "楼下增设停车位", "雨天院里积水，请先修雨污管网", "想加装电梯，一楼邻居还没有同意");
    private static final String NOTE = "说明：本表为示例，住户和答复均为虚构，用于试用和演示。";

    private SampleMenus() {}

    /** What 海港区 asks its households, as its district file says. */
    static Offer offer() throws IOException {
        JsonNode choices = new ObjectMapper(new YAMLFactory())
                .readTree(Files.readString(DISTRICT))
                .path("choices");
        List<String> menu = texts(choices.path("menu"));
        List<String> channels = texts(choices.path("channels"));
        return new Offer(
                menu.stream()
                        .map(title -> Arrays.stream(Demand.values())
                                .filter(demand -> demand.title().equals(title))
                                .findFirst()
                                .orElseThrow())
                        .toList(),
                channels.stream()
                        .map(title -> Arrays.stream(Channel.values())
                                .filter(channel -> channel.title().equals(title))
                                .findFirst()
                                .orElseThrow())
                        .toList(),
                texts(choices.path("householdForm")).get(0));
    }

    /** Three of four households have answered, each by one of the district's channels; some have something to say. */
    static byte[] answers() throws IOException {
        Offer offer = offer();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Jiugai", "1.0")) {
            Worksheet sheet = workbook.newWorksheet(AnswerSheet.NAME);
            int row = SheetHead.write(sheet, "新北里改造提升项目居民意愿汇总表（示例）", NOTE, AnswerSheet.columns(offer));
            for (int home = 0; home < HOUSEHOLDS; home++) {
                if (home % 4 != 3) {
                    write(sheet, row++, home, offer);
                }
            }
        }
        return out.toByteArray();
    }

    private static void write(Worksheet sheet, int row, int home, Offer offer) {
        int inBuilding = home % HOMES_OF_A_BUILDING;
        sheet.value(row, 0, COMMUNITY);
        sheet.value(row, 1, "%d栋".formatted(home / HOMES_OF_A_BUILDING + 1));
        sheet.value(row, 2, "%d单元%d0%d".formatted(inBuilding / 14 + 1, inBuilding % 14 / 2 + 1, inBuilding % 2 + 1));
        sheet.value(
                row, 4, offer.channels().get(home % 5 % offer.channels().size()).title());
        for (int item = 0; item < offer.menu().size(); item++) {
            if (home % (item % 7 + 2) == 0) {
                sheet.value(row, 5 + item, "√");
            }
        }
        if (home % 121 == 0) {
            sheet.value(row, 5 + offer.menu().size(), WORDS.get(home / 121));
        }
    }

    private static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    public static void main(String[] args) throws IOException {
        Files.write(ANSWERS, answers());
    }
}
