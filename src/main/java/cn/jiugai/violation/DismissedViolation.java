package cn.jiugai.violation;

/**
 * Something that the survey saw and that is not there.
 *
 * @param note what was found instead
 */
record DismissedViolation(long seen, String note) {}
