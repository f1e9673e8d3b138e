package cn.jiugai.plan;

import cn.jiugai.sheet.CellText;
import cn.jiugai.sheet.Column;
import cn.jiugai.sheet.Faults;
import cn.jiugai.sheet.Line;
import cn.jiugai.sheet.Table;
import cn.jiugai.sheet.Workbook;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The sheet 年度计划: one row with the plan year and the published totals. */
final class PublishedSheet {

    static final String NAME = "年度计划";
    static final Column YEAR = Column.text("年度");
    static final Column PROJECTS = Column.text("项目数");
    static final Column COMMUNITIES = Column.text("小区数");
    static final Column HOUSEHOLDS = Column.text("户数");
    static final Column BUILDINGS = Column.text("楼栋数");
    static final Column AREA = Column.text("建筑面积(万㎡)");
    static final Column INVESTMENT = Column.text("预计投资(万元)");
    static final List<Column> COLUMNS = List.of(YEAR, PROJECTS, COMMUNITIES, HOUSEHOLDS, BUILDINGS, AREA, INVESTMENT);

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2099;
    private static final int AREA_DECIMALS = 2;

    private PublishedSheet() {}

    /** The year and the totals that stand in the sheet. */
    record Published(int year, PlanTotals totals) {}

    static Optional<Published> read(Workbook workbook, Faults faults) {
        int before = faults.all().size();
        List<Line> lines = Table.read(workbook, NAME, COLUMNS, faults);
        if (lines.size() == 1) {
            return published(lines.get(0));
        }
        if (faults.all().size() == before) {
            faults.sheet(NAME, "%d行数据".formatted(lines.size()), "1行数据，一个年度一份计划");
        }
        return Optional.empty();
    }

    private static Optional<Published> published(Line line) {
        Optional<Integer> year = year(line);
        Optional<Integer> projects = line.wholeNumber(PROJECTS, 1, Bounds.MOST_PROJECTS);
        Optional<Integer> communities = line.wholeNumber(COMMUNITIES, 1, Bounds.MOST_COMMUNITIES);
        Optional<Integer> households = line.wholeNumber(HOUSEHOLDS, 1, Bounds.MOST_HOUSEHOLDS);
        Optional<Integer> buildings = line.wholeNumber(BUILDINGS, 1, Bounds.MOST_BUILDINGS);
        Optional<BigDecimal> area = line.decimal(AREA, AREA_DECIMALS, Bounds.LEAST_AMOUNT, Bounds.MOST_AREA_WAN);
        Optional<BigDecimal> investment = Bounds.tenThousandYuan(line, INVESTMENT);
        if (List.of(year, projects, communities, households, buildings, area, investment).stream()
                .anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        PlanTotals totals = new PlanTotals(
                projects.get(),
                communities.get(),
                households.get(),
                buildings.get(),
                area.get(),
                Bounds.fen(investment.get()));
        return Optional.of(new Published(year.get(), totals));
    }

    private static Optional<Integer> year(Line line) {
        Optional<Integer> year = CellText.number(CellText.key(line.raw(YEAR)).replaceFirst("年度?$", ""))
                .filter(number -> number.stripTrailingZeros().scale() <= 0)
                .map(BigDecimal::intValue)
                .filter(number -> number >= FIRST_YEAR && number <= LAST_YEAR);
        if (year.isEmpty()) {
            line.fault(YEAR, "%d至%d之间的年份，如 2026".formatted(FIRST_YEAR, LAST_YEAR));
        }
        return year;
    }
}
