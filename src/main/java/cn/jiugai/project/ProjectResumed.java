package cn.jiugai.project;

/**
 * A project that stood still goes on; published in the transaction that registers it, for what measures time: the days of
 * the standstill are nobody's.
 *
 * @param workingDays that the project stood still
 */
public record ProjectResumed(String project, int workingDays) {}
