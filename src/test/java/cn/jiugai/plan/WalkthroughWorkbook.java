package cn.jiugai.plan;

import cn.jiugai.sheet.Column;
import cn.jiugai.sheet.SheetBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes the plan with which the walk-through begins: one project of 中市 with three communities. Run {@link #main}. */
final class WalkthroughWorkbook {

    static final Path FILE = Path.of("src/test/resources/walkthrough/jinan/annual-plan.xlsx");
    static final String PROJECT = "JA-2027-01";

    private WalkthroughWorkbook() {}

    static byte[] write() {
        return new SheetBuilder()
                .sheet("年度计划", List.of(headers(PublishedSheet.COLUMNS), List.of(2027, 1, 3, 523, 20, 5.07, 1318.5)))
                .sheet(
                        "项目",
                        List.of(
                                headers(ProjectSheet.COLUMNS),
                                List.of(PROJECT, "云路片区二期老旧小区改造项目（演练）", "中市街道", "云路社区", 1318.5)))
                .sheet(
                        "小区",
                        List.of(
                                headers(CommunitySheet.COLUMNS),
                                List.of(PROJECT, "云路北村（演练）", 1994, 212, 8, 20560.4),
                                List.of(PROJECT, "丝绸厂宿舍（演练）", 1988, 168, 6, 16230),
                                List.of(PROJECT, "云桥小区（演练）", 1996, 143, 6, 13890.6)))
                .build();
    }

    private static List<Object> headers(List<Column> columns) {
        return List.copyOf(columns.stream().map(Column::header).toList());
    }

    public static void main(String[] args) throws IOException {
        Files.write(FILE, write());
    }
}
