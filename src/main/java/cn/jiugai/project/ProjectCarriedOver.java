package cn.jiugai.project;

/**
 * A project goes on in a further plan year, under the dates that were approved for it; published in the transaction that
 * registers it.
 *
 * @param fromYear the plan year in which it was not finished
 */
public record ProjectCarriedOver(String project, int fromYear) {}
