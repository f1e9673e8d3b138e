package cn.jiugai.assessment;

/**
 * A unit in a yearly assessment.
 *
 * @param grade null until it is given
 * @param reason why it differs from the suggested one; null if it does not
 */
record AssessmentLine(
        String unit,
        int onTime,
        int late,
        int owed,
        int returned,
        int escalations,
        Grade suggested,
        Grade grade,
        String reason) {

    UnitFigures figures() {
        return new UnitFigures(unit, onTime, late, owed, returned, escalations);
    }

    /** Whether there is a grade, with a reason if it is not the one that the figures suggest. */
    boolean isGraded() {
        return grade != null && (grade == suggested || reason != null && !reason.isBlank());
    }
}
