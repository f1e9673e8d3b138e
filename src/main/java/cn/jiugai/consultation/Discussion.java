package cn.jiugai.consultation;

import java.time.LocalDate;

/**
 * A residents' discussion of a draft scheme (JA-3.2-3).
 *
 * @param round the round of opinions that belongs to it, 2 for the first draft
 * @param participants people who came
 * @param outcome what came of it; the minutes are a paper
 */
public record Discussion(int round, LocalDate heldOn, String place, int participants, String outcome) {}
