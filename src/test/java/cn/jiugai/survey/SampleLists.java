package cn.jiugai.survey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes the sample of the lists of project JA-2024-01 of the sample plan; run {@link #main} after a change. */
final class SampleLists {

    static final Path FILE = Path.of("src/main/resources/samples/jinan/survey-lists-JA-2024-01.xlsx");

    private static final List<String> COMMUNITIES = List.of("云路新村", "纺织厂宿舍", "云露小区");
    private static final List<List<Object>> SITES = List.of(
            List.of("云路新村", "土地", "3栋北侧空地", 260),
            List.of("纺织厂宿舍", "房屋", "原厂区传达室", 45.5),
            List.of("云露小区", "房屋", "2栋底层闲置车库", 120));
    private static final List<List<Object>> VIOLATIONS = List.of(
            List.of("云路新村", "毁绿种菜", "5栋南侧绿地", "两处，约30㎡"),
            List.of("纺织厂宿舍", "侵占消防通道", "东门通道", "搭建雨棚，堆放杂物"),
            List.of("云露小区", "擅自搭建", "4栋楼顶", "彩钢棚一处"));

    private SampleLists() {}

    /** One idle site and one violation in each community. */
    static byte[] lists() {
        return SurveyPlay.lists(SITES, VIOLATIONS);
    }

    static List<String> communities() {
        return COMMUNITIES;
    }

    public static void main(String[] args) throws IOException {
        Files.write(FILE, lists());
    }
}
