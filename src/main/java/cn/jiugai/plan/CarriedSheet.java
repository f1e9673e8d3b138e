package cn.jiugai.plan;

import cn.jiugai.project.CarriedProject;
import cn.jiugai.rule.Fen;
import cn.jiugai.sheet.Column;
import cn.jiugai.sheet.Faults;
import cn.jiugai.sheet.Line;
import cn.jiugai.sheet.Table;
import cn.jiugai.sheet.Workbook;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The sheet 结转项目: a project each row that goes on from the year before, with the money that goes with it. It names exactly
 * the projects that the register has carried over, so that the published totals are explained (JA-1-1); a plan into which
 * none goes on needs no such sheet.
 */
final class CarriedSheet {

    static final String NAME = "结转项目";
    static final Column PROJECT = Column.text("项目编号");
    static final Column MONEY = Column.summed("结转投资(万元)");
    static final List<Column> COLUMNS = List.of(PROJECT, MONEY);

    private final Map<String, CarriedProject> carried;
    private final Faults faults;
    private final Map<String, Line> lineByNumber = new HashMap<>();

    CarriedSheet(List<CarriedProject> carried, Faults faults) {
        this.carried = carried.stream().collect(Collectors.toMap(CarriedProject::project, each -> each));
        this.faults = faults;
    }

    void read(Workbook workbook) {
        if (workbook.has(NAME)) {
            Table.read(workbook, NAME, COLUMNS, faults).forEach(this::read);
        }
        String missing = carried.keySet().stream()
                .filter(number -> !lineByNumber.containsKey(number))
                .sorted()
                .map(number -> number + "（结转投资" + money(number) + "）")
                .collect(Collectors.joining("、"));
        if (!missing.isEmpty()) {
            faults.sheet(NAME, "没有列出" + missing, "已批准结转到本年度的%d个项目逐个列出（JA-1-1）".formatted(carried.size()));
        }
    }

    private void read(Line line) {
        String number = ProjectSheet.number(line, PROJECT);
        Line first = lineByNumber.putIfAbsent(number, line);
        if (first != null) {
            line.fault(PROJECT, "与第%d行不同的项目编号，一个项目只结转一次".formatted(first.number()));
        } else if (!carried.containsKey(number)) {
            line.fault(PROJECT, "已批准结转到本年度的项目%s；没有批准的请先办结“结转下年度”（JA-1-1）".formatted(choices()));
        } else {
            Optional<BigDecimal> money = Bounds.tenThousandYuan(line, MONEY);
            Fen wanted = carried.get(number).money();
            money.map(Bounds::fen)
                    .filter(found -> !found.equals(wanted))
                    .ifPresent(found -> line.fault(MONEY, expected(number, found)));
        }
    }

    private String expected(String number, Fen found) {
        Fen wanted = carried.get(number).money();
        String difference = found.isMoreThan(wanted) ? "多" + found.minus(wanted) : "少" + wanted.minus(found);
        return "登记簿中结转的%s，分文不差，现在%s（JA-1-1）".formatted(money(number), difference);
    }

    private String money(String number) {
        return PlanTotals.tenThousandYuan(carried.get(number).money());
    }

    private String choices() {
        return carried.isEmpty()
                ? "（现在没有）"
                : carried.keySet().stream().sorted().collect(Collectors.joining("、", "：", ""));
    }
}
