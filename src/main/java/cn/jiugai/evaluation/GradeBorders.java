package cn.jiugai.evaluation;

/**
 * From how many points on a grade is given, the border included (执行口径); below the last one it is poor.
 *
 * @param excellent more than {@code good}
 * @param good more than {@code fair}
 */
record GradeBorders(int excellent, int good, int fair) {

    /** @param points 0 to 100 */
    Grade of(int points) {
        if (points >= excellent) {
            return Grade.EXCELLENT;
        }
        if (points >= good) {
            return Grade.GOOD;
        }
        return points >= fair ? Grade.FAIR : Grade.POOR;
    }
}
