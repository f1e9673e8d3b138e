package cn.jiugai.project;

/**
 * What was learned from a project, or from a whole year (JA-4.2-3).
 *
 * @param planYear the plan year
 * @param project number of the project, null for the year as a whole
 * @param worked what should be done again
 * @param improve what went wrong, and what is to be done about it
 * @param person user who wrote it
 */
public record Lesson(String district, int planYear, String project, String worked, String improve, String person) {}
