package cn.jiugai.plan;

import cn.jiugai.project.CarriedProject;
import java.util.List;

/**
 * A plan as its workbook holds it, free of faults; whether it adds up is asked later ({@link PlanReconciliation}).
 *
 * @param year the plan year
 * @param published the totals that the district published
 * @param carried the projects that go on from the year before, as the register has them
 */
record PlanWorkbook(
        int year,
        PlanTotals published,
        List<PlannedProject> projects,
        List<PlannedCommunity> communities,
        List<CarriedProject> carried) {

    PlanWorkbook {
        projects = List.copyOf(projects);
        communities = List.copyOf(communities);
        carried = List.copyOf(carried);
    }

    /** The same plan entered for another year; the project numbers stay as they are. */
    PlanWorkbook inYear(int other) {
        return new PlanWorkbook(other, published, projects, communities, carried);
    }

    PlanTotals actual() {
        return PlanTotals.of(projects, communities, carried);
    }

    PlanReconciliation reconciliation() {
        return new PlanReconciliation(published, actual(), PlanTotals.carried(carried));
    }
}
