package cn.jiugai.plan;

import cn.jiugai.sheet.CellText;
import cn.jiugai.sheet.Column;
import cn.jiugai.sheet.Faults;
import cn.jiugai.sheet.Line;
import cn.jiugai.sheet.Table;
import cn.jiugai.sheet.Workbook;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The sheet 小区: a residential community each row, in one project of the year only (JA-3.1-2). */
final class CommunitySheet {

    static final String NAME = "小区";
    static final Column PROJECT = Column.text("项目编号");
    static final Column TITLE = Column.text("小区名称");
    static final Column BUILT = Column.text("建成年份");
    static final Column HOUSEHOLDS = Column.summed("户数");
    static final Column BUILDINGS = Column.summed("楼栋数");
    static final Column AREA = Column.summed("建筑面积(㎡)");
    static final List<Column> COLUMNS = List.of(PROJECT, TITLE, BUILT, HOUSEHOLDS, BUILDINGS, AREA);

    private static final int LONGEST_NAME = 100;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2099;
    private static final int AREA_DECIMALS = 2;

    private final PlanFacts facts;
    private final Faults faults;
    private final Map<String, Line> projects;
    private final Optional<Integer> planYear;
    private final Map<String, Line> lineByName = new HashMap<>();
    private final Set<String> withCommunity = new HashSet<>();
    private final List<PlannedCommunity> communities = new ArrayList<>();

    /** @param projects the lines of the sheet 项目 by project number */
    CommunitySheet(PlanFacts facts, Faults faults, Map<String, Line> projects, Optional<Integer> planYear) {
        this.facts = facts;
        this.faults = faults;
        this.projects = projects;
        this.planYear = planYear;
    }

    List<PlannedCommunity> read(Workbook workbook) {
        Table.read(workbook, NAME, COLUMNS, faults).forEach(this::read);
        return List.copyOf(communities);
    }

    /** Names every project of the sheet 项目 that no row here belongs to. */
    void projectsWithoutCommunity() {
        projects.forEach((number, line) -> {
            if (!withCommunity.contains(number)) {
                line.fault(ProjectSheet.NUMBER, number + "在“小区”表中没有小区", "每个项目至少1个小区");
            }
        });
    }

    private void read(Line line) {
        Optional<String> project = project(line);
        Optional<String> name = line.text(TITLE, LONGEST_NAME).filter(text -> isNew(line, text, project));
        Optional<Integer> built = line.wholeNumber(BUILT, FIRST_YEAR, planYear.orElse(LAST_YEAR));
        Optional<Integer> households = line.wholeNumber(HOUSEHOLDS, 1, Bounds.MOST_HOUSEHOLDS);
        Optional<Integer> buildings = line.wholeNumber(BUILDINGS, 1, Bounds.MOST_BUILDINGS);
        Optional<BigDecimal> area = line.decimal(AREA, AREA_DECIMALS, Bounds.LEAST_AMOUNT, Bounds.MOST_AREA);
        if (List.of(project, name, built, households, buildings, area).stream().allMatch(Optional::isPresent)) {
            communities.add(new PlannedCommunity(
                    project.get(), name.get(), built.get(), households.get(), buildings.get(), area.get()));
        }
    }

    private Optional<String> project(Line line) {
        String number = ProjectSheet.number(line, PROJECT);
        if (number.isEmpty()) {
            line.fault(PROJECT, "“项目”表中的项目编号；合并的单元格请取消合并并逐行填写");
            return Optional.empty();
        }
        if (!projects.containsKey(number)) {
            line.fault(PROJECT, "“项目”表中的项目编号");
            return Optional.empty();
        }
        withCommunity.add(number);
        return Optional.of(number);
    }

    /** One project a year (JA-3.1-2): neither twice in this workbook, nor in a project that is registered already. */
    private boolean isNew(Line line, String name, Optional<String> project) {
        Line first = lineByName.putIfAbsent(CellText.key(name), line);
        if (first != null) {
            line.fault(
                    TITLE,
                    "与第%d行（%s）不同的小区，一个小区一年只能在一个项目中（JA-3.1-2）；请删去其中一行，同名的小区请在名称中加以区别"
                            .formatted(first.number(), ProjectSheet.number(first, PROJECT)));
            return false;
        }
        Optional<String> other = planYear.flatMap(year -> facts.projectWith(name, year));
        other.ifPresent(holder -> line.fault(
                TITLE,
                "不在本年度其他项目中的小区：它已在%s中，不能再列入%s（JA-3.1-2）；请在本表删去，同名的小区请在名称中加以区别"
                        .formatted(holder, project.orElse("本项目"))));
        return other.isEmpty();
    }
}
