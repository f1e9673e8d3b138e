package cn.jiugai.plan;

import java.util.List;

/**
 * A plan as its workbook holds it, free of faults; whether it adds up is asked later ({@link PlanReconciliation}).
 *
 * @param year the plan year
 * @param published the totals that the district published
 */
record PlanWorkbook(int year, PlanTotals published, List<PlannedProject> projects, List<PlannedCommunity> communities) {

    PlanWorkbook {
        projects = List.copyOf(projects);
        communities = List.copyOf(communities);
    }

    /** The same plan entered for another year; the project numbers stay as they are. */
    PlanWorkbook inYear(int other) {
        return new PlanWorkbook(other, published, projects, communities);
    }

    PlanTotals actual() {
        return PlanTotals.of(projects, communities);
    }
}
