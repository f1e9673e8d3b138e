package cn.jiugai.plan;

/**
 * The projects of a plan are on record and have begun; published in the transaction of the step that began them.
 *
 * @param year the plan year
 */
public record PlanStarted(String district, int year) {}
