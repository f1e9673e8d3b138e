package cn.jiugai.consultation;

import cn.jiugai.project.Community;
import cn.jiugai.project.Household;
import cn.jiugai.project.HouseholdColumns;
import cn.jiugai.sheet.Column;
import cn.jiugai.sheet.Faults;
import cn.jiugai.sheet.Table;
import cn.jiugai.sheet.Workbook;
import java.util.List;
import java.util.Optional;

/** The sheet 住户名册: every household by its address. A workbook may go without it; then nobody can say which doors are missing. */
final class RosterSheet {

    static final String NAME = "住户名册";
    static final List<Column> COLUMNS = HouseholdColumns.COLUMNS;

    private final Faults faults = new Faults();
    private final HouseholdColumns households;

    RosterSheet(List<Community> communities, List<Household> known) {
        this.households = new HouseholdColumns(communities, known);
    }

    /** @throws cn.jiugai.sheet.FaultyWorkbookException with every fault at once */
    List<Household> read(Workbook workbook) {
        if (!workbook.has(NAME)) {
            return List.of();
        }
        List<Household> roster = Table.read(workbook, NAME, COLUMNS, faults).stream()
                .map(households::read)
                .flatMap(Optional::stream)
                .toList();
        households
                .tooMany()
                .forEach((community, listed) -> faults.sheet(
                        NAME,
                        "%s连同已登记的共%d户".formatted(community.name(), listed),
                        "至多%d户（小区登记户数）；请核对楼栋、门牌号，同一户只能有一种写法".formatted(community.households())));
        faults.throwIfAny();
        return roster;
    }
}
