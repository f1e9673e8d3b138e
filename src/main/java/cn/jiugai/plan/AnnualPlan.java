package cn.jiugai.plan;

import java.time.OffsetDateTime;

/**
 * The annual plan of a district.
 *
 * @param year the plan year
 * @param businessKey business key of its process, e.g. {@code JA-plan-2026}
 * @param published the published totals
 * @param importedBy user who uploaded its workbook last
 * @param confirmedBy user who confirmed it; null before
 * @param startedAt when its projects began; null before
 */
public record AnnualPlan(
        long id,
        String district,
        int year,
        String businessKey,
        PlanTotals published,
        PlanState state,
        String fileName,
        String importedBy,
        OffsetDateTime importedAt,
        String confirmedBy,
        OffsetDateTime startedAt) {}
