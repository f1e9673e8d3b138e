package cn.jiugai.plan;

import cn.jiugai.sheet.Column;
import cn.jiugai.sheet.SheetBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Workbooks of small plans for tests: two projects in two streets with 200 households; each of a year of its own. */
final class TestPlan {

    private static final AtomicInteger YEAR = new AtomicInteger(2030);

    private final int year = YEAR.incrementAndGet();

    int year() {
        return year;
    }

    String key() {
        return "JA-plan-" + year;
    }

    String project(int number) {
        return "JA-%d-%02d".formatted(year, number);
    }

    /** The workbook that adds up. */
    byte[] workbook() {
        return workbook(200);
    }

    /** @param publishedHouseholds what the plan publishes; its annex has 200 */
    byte[] workbook(int publishedHouseholds) {
        return new SheetBuilder()
                .sheet(
                        PublishedSheet.NAME,
                        rows(PublishedSheet.COLUMNS, List.of(year, 2, 2, publishedHouseholds, 8, 2.02, 500.5)))
                .sheet(
                        ProjectSheet.NAME,
                        rows(
                                ProjectSheet.COLUMNS,
                                List.of(project(1), "云路片区改造", "中市街道", "云路社区", 300),
                                List.of(project(2), "皋城片区改造", "东市街道", "皋城社区", 200.5)))
                .sheet(
                        CommunitySheet.NAME,
                        rows(
                                CommunitySheet.COLUMNS,
                                List.of(project(1), "云路新村", 1994, 120, 5, 12345.6),
                                List.of(project(2), "皋城花园", 1999, 80, 3, 7900)))
                .build();
    }

    @SafeVarargs
    private static List<List<Object>> rows(List<Column> columns, List<Object>... rows) {
        List<List<Object>> all = new ArrayList<>();
        all.add(List.copyOf(columns.stream().map(Column::header).toList()));
        all.addAll(List.of(rows));
        return all;
    }
}
