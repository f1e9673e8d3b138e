package cn.jiugai.feedback;

import cn.jiugai.project.Community;
import cn.jiugai.project.Household;
import cn.jiugai.project.HouseholdColumns;
import cn.jiugai.sheet.Faults;
import cn.jiugai.sheet.Table;
import cn.jiugai.sheet.Workbook;
import java.util.List;
import java.util.Optional;

/** Reads the sheet 抽样名单: the households that a survey of satisfaction asks, one each row (HG-4.3-1). */
final class SampleSheet {

    static final String NAME = "抽样名单";

    private final Faults faults = new Faults();
    private final HouseholdColumns households;

    /**
     * @param communities those of the project
     * @param known households that are registered
     */
    SampleSheet(List<Community> communities, List<Household> known) {
        this.households = new HouseholdColumns(communities, known);
    }

    /** @throws cn.jiugai.sheet.FaultyWorkbookException with every fault at once; nothing of the workbook is to be used then */
    List<Household> read(Workbook workbook) {
        List<Household> listed = Table.read(workbook, NAME, HouseholdColumns.COLUMNS, faults).stream()
                .map(households::read)
                .flatMap(Optional::stream)
                .toList();
        if (listed.isEmpty() && faults.all().isEmpty()) {
            faults.sheet(NAME, "没有数据", "每户一行，列出要调查的住户");
        }
        SheetHouseholds.noMoreThanThereAre(NAME, households, faults);
        faults.throwIfAny();
        return listed;
    }
}
