package cn.jiugai.plan;

import cn.jiugai.sheet.CellText;
import cn.jiugai.sheet.Column;
import cn.jiugai.sheet.Faults;
import cn.jiugai.sheet.Line;
import cn.jiugai.sheet.Table;
import cn.jiugai.sheet.Workbook;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The sheet 项目: a project each row, with its street and neighbourhood community (JA-0-1). */
final class ProjectSheet {

    static final String NAME = "项目";
    static final Column NUMBER = Column.text("项目编号");
    static final Column TITLE = Column.text("项目名称");
    static final Column STREET = Column.text("街道");
    static final Column COMMUNITY = Column.text("社区");
    static final Column INVESTMENT = Column.summed("预计投资(万元)");
    static final List<Column> COLUMNS = List.of(NUMBER, TITLE, STREET, COMMUNITY, INVESTMENT);

    private static final int LONGEST_NAME = 100;

    private final PlanFacts facts;
    private final Faults faults;
    private final Optional<Integer> planYear;
    private final Map<String, Line> lineByNumber = new LinkedHashMap<>();
    private final List<PlannedProject> projects = new ArrayList<>();

    ProjectSheet(PlanFacts facts, Faults faults, Optional<Integer> planYear) {
        this.facts = facts;
        this.faults = faults;
        this.planYear = planYear;
    }

    List<PlannedProject> read(Workbook workbook) {
        int before = faults.all().size();
        List<Line> lines = Table.read(workbook, NAME, COLUMNS, faults);
        if (lines.isEmpty() && faults.all().size() == before) {
            faults.sheet(NAME, "没有项目", "至少1个项目");
        }
        lines.forEach(this::read);
        return List.copyOf(projects);
    }

    /** Every number that the sheet lists, by the line that lists it first, even where the line has other faults. */
    Map<String, Line> numbers() {
        return lineByNumber;
    }

    /** The one form of a project number however it was typed. */
    static String number(Line line, Column column) {
        return CellText.key(line.raw(column)).toUpperCase(Locale.ROOT);
    }

    private void read(Line line) {
        boolean number = checkNumber(line);
        Optional<String> name = line.text(TITLE, LONGEST_NAME);
        Optional<String> street = unit(line, STREET, facts.streets(), "街道");
        Optional<String> community = unit(line, COMMUNITY, facts.communities(), "社区");
        Optional<BigDecimal> investment = Bounds.tenThousandYuan(line, INVESTMENT);
        if (number && name.isPresent() && street.isPresent() && community.isPresent() && investment.isPresent()) {
            projects.add(new PlannedProject(
                    number(line, NUMBER), name.get(), street.get(), community.get(), Bounds.fen(investment.get())));
        }
    }

    private boolean checkNumber(Line line) {
        String number = number(line, NUMBER);
        if (!number.matches(facts.numberPrefix() + "-\\d{4}-\\d{2,3}")) {
            line.fault(NUMBER, "项目编号，如 %s-2024-01".formatted(facts.numberPrefix()));
            return false;
        }
        Line first = lineByNumber.putIfAbsent(number, line);
        if (first != null) {
            line.fault(NUMBER, "与第%d行不同的项目编号，编号不能重复".formatted(first.number()));
        } else if (planYear.filter(year -> facts.isNumberTaken(number, year)).isPresent()) {
            line.fault(NUMBER, "未使用过的项目编号；这个编号已在项目库或其他年度的计划中");
        } else {
            return true;
        }
        return false;
    }

    private static Optional<String> unit(Line line, Column column, UnitNames units, String kind) {
        Optional<String> unit = units.id(line.raw(column));
        if (unit.isEmpty()) {
            line.fault(column, "本区已设的%s：%s；没有所需的单位时请管理员先设立".formatted(kind, units.choices()));
        }
        return unit;
    }
}
