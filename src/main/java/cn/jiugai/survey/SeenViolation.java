package cn.jiugai.survey;

/**
 * A violation that the survey saw (JA-3.4-2).
 *
 * @param description null if nothing more is said
 */
public record SeenViolation(long id, String communityName, String place, ViolationKindSeen kind, String description) {}
