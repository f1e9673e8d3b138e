package cn.jiugai.plan;

import cn.jiugai.sheet.Column;
import cn.jiugai.sheet.SheetBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Writes the plans with which the walk-throughs begin, that of 2027 for the straight way and that of 2028 for the one with
 * wrong turns: one project of 中市 each, with the communities of the
 * sample, so that its sheets of households fit. Run {@link #main}.
 */
final class WalkthroughWorkbook {

    static final Path FILE = Path.of("src/test/resources/walkthrough/jinan/annual-plan.xlsx");
    static final Path WRONG_TURNS = Path.of("src/test/resources/walkthrough/jinan/annual-plan-2028.xlsx");
    static final Path DIFFERS = Path.of("src/test/resources/walkthrough/jinan/annual-plan-2028-differs.xlsx");
    static final String PROJECT = project(2027);

    private WalkthroughWorkbook() {}

    static String project(int year) {
        return "JA-%d-01".formatted(year);
    }

    static byte[] write(int year) {
        return write(year, 523);
    }

    /** @param households as published; the communities have 523 */
    private static byte[] write(int year, int households) {
        return new SheetBuilder()
                .sheet(
                        "年度计划",
                        List.of(headers(PublishedSheet.COLUMNS), List.of(year, 1, 3, households, 20, 5.07, 1318.5)))
                .sheet(
                        "项目",
                        List.of(
                                headers(ProjectSheet.COLUMNS),
                                List.of(project(year), "云路片区老旧小区改造项目（演练）", "中市街道", "云路社区", 1318.5)))
                .sheet(
                        "小区",
                        List.of(
                                headers(CommunitySheet.COLUMNS),
                                List.of(project(year), "云路新村", 1994, 212, 8, 20560.4),
                                List.of(project(year), "纺织厂宿舍", 1988, 168, 6, 16230),
                                List.of(project(year), "云露小区", 1996, 143, 6, 13890.6)))
                .build();
    }

    private static List<Object> headers(List<Column> columns) {
        return List.copyOf(columns.stream().map(Column::header).toList());
    }

    public static void main(String[] args) throws IOException {
        Files.write(FILE, write(2027));
        Files.write(WRONG_TURNS, write(2028));
        Files.write(DIFFERS, write(2028, 524));
    }
}
