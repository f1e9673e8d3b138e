package cn.jiugai.violation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes the lists of project JA-2024-01 of the sample plan; run {@link #main} after a change. */
final class SampleViolations {

    static final Path SAMPLE = Path.of("src/main/resources/samples/jinan/violation-list-JA-2024-01.xlsx");

    /** The same without one of those that the survey saw. */
    static final Path ONE_LEFT = Path.of("src/test/resources/walkthrough/jinan/violation-list-one-left.xlsx");

    private static final List<List<Object>> VIOLATIONS = List.of(
            List.of("云路新村", "5栋南侧绿地", "毁绿种菜", "无建筑物构筑物", "两处，约30㎡"),
            List.of("纺织厂宿舍", "东门通道", "侵占消防通道", "临时搭建", "雨棚和杂物"),
            List.of("云路新村", "2栋西侧", "圈占公共用地", "建筑物构筑物", "砖砌杂物间"),
            List.of("云露小区", "4栋楼顶", "擅自搭建", "建筑物构筑物", "彩钢棚一处"));

    private SampleViolations() {}

    static byte[] all() {
        return ViolationSheets.of(VIOLATIONS);
    }

    static byte[] oneLeft() {
        return ViolationSheets.of(VIOLATIONS.subList(0, VIOLATIONS.size() - 1));
    }

    public static void main(String[] args) throws IOException {
        Files.write(SAMPLE, all());
        Files.write(ONE_LEFT, oneLeft());
    }
}
