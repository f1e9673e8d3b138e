package cn.jiugai.scheme;

import org.dhatim.fastexcel.Worksheet;

/** Writes rows of the works list as {@link ItemSheet}, {@link ChargingSheet} and {@link ElevatorSheet} read them. */
final class WorksListRow {

    private WorksListRow() {}

    static void write(Worksheet sheet, int row, WorksItem item) {
        boolean onLine = item.line() != LineOwner.NONE;
        write(
                sheet,
                row,
                item.community(),
                item.name(),
                item.kind().title(),
                item.worksClass().title(),
                item.purpose().title(),
                onLine ? item.line().title() : null,
                onLine ? (item.utilityOwned() ? Ownership.UTILITY : Ownership.OTHER).title() : null,
                item.cost().yuan(),
                item.place(),
                item.opensGround() ? "是" : "否");
    }

    /** @param demand charging places that residents want, null if nobody was asked */
    static void write(Worksheet sheet, int row, ChargingDecision decision, Integer demand) {
        write(sheet, row, decision.community(), demand, decision.place(), decision.spaces(), decision.reason());
    }

    /** @param demand stairwells that want an elevator, null if nobody was asked */
    static void write(Worksheet sheet, int row, ElevatorPlan plan, Integer demand) {
        Integer stairwells = plan.stairwells() == 0 ? null : plan.stairwells();
        write(sheet, row, plan.community(), demand, stairwells, plan.sequence(), plan.spaceKept());
    }

    private static void write(Worksheet sheet, int row, Object... cells) {
        for (int column = 0; column < cells.length; column++) {
            if (cells[column] instanceof Number number) {
                sheet.value(row, column, number);
            } else if (cells[column] != null) {
                sheet.value(row, column, cells[column].toString());
            }
        }
    }
}
