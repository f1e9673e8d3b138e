package cn.jiugai.desk;

import cn.jiugai.adjustment.AdjustmentRecords;
import cn.jiugai.construction.StoppedDays;
import cn.jiugai.construction.WorksStop;
import cn.jiugai.engine.ProjectRoad;
import cn.jiugai.funding.DeclaredTariff;
import cn.jiugai.payment.ProjectMoney;
import cn.jiugai.project.CarriedProject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * Where a project is: its road, whom it waits for now, what was done so far.
 *
 * @param street Chinese name of its street office, null while none is named
 * @param estimate in words, e.g. {@code 1,234.50元}
 * @param state Chinese name of the state in which the project is, e.g. running or suspended
 * @param phases the road from left to right
 * @param open the steps that wait, the one that is due first before the others
 * @param done the completed steps, the newest first
 * @param dates those of its plan year
 * @param adjustments what was adjusted in plan or scope, the first one first
 * @param stops the stops of the works by safety findings with their days, the first one first
 * @param stopped all days without work by them; one on which two stops lie counts once
 * @param money contract sum, change orders and payments, held ones marked
 * @param carried the plan years into which it was carried over, the first one first
 * @param charges what the utilities have declared that they charge residents
 */
record Progress(
        String number,
        String name,
        int planYear,
        String street,
        String estimate,
        String state,
        List<Place> communities,
        List<ProjectRoad.Phase> phases,
        List<Card> open,
        List<DoneStep> done,
        List<PlanDates.PlanDate> dates,
        List<AdjustmentRecords.Adjusted> adjustments,
        List<Carried> carried,
        List<WorksStop> stops,
        StoppedDays stopped,
        ProjectMoney money,
        DeclaredTariff charges) {

    /**
     * @param year the plan year in which it goes on
     * @param basis number of the approving document
     * @param money what went over, in words
     */
    record Carried(int year, LocalDate carriedOn, String basis, String money) {

        static Carried of(CarriedProject carried) {
            return new Carried(
                    carried.toYear(),
                    carried.carriedOn(),
                    carried.basis(),
                    carried.money().toString());
        }
    }

    /** A community with what the plan says about it. */
    record Place(String name, int households, int buildings, BigDecimal areaM2) {}

    /**
     * @param unit Chinese name of the unit that held the task, null if none
     * @param round how often this unit has done the step by then
     */
    record DoneStep(String step, String unit, String person, int round, OffsetDateTime completedAt) {}
}
