package cn.jiugai.plan;

import java.time.LocalDate;

/**
 * A date of a plan that has begun was changed; published in the transaction of the change.
 *
 * @param due the new last day
 */
public record PlanDateMoved(String district, int year, MilestoneKind kind, LocalDate due) {}
