package cn.jiugai.monthly;

import java.time.LocalDate;

/**
 * A site at work in the month.
 *
 * @param contractor id of the contractor that it had then
 * @param scoredBy user who scored it; null while nobody has
 * @param rescore why it has to be scored again; null if it has not
 */
public record RankedSite(String project, String contractor, String scoredBy, LocalDate scoredOn, String rescore) {}
