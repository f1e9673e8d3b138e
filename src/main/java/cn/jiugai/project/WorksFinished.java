package cn.jiugai.project;

import java.time.LocalDate;

/**
 * The works of a project are finished, or will not be done any more; published in the transaction that registers it, for
 * what depends on whether a site is still at work.
 *
 * @param project number of the project
 * @param day first day on which the site needs nobody any more
 */
public record WorksFinished(String project, LocalDate day) {}
