package cn.jiugai.evaluation;

/**
 * How a project stands with one indicator.
 *
 * @param weight points that it can have at most
 * @param selfScore of the department in charge; null before it was given
 * @param selfNote on what it rests; null if nothing was written
 * @param score of the finance department; null before it was given
 * @param reason why it is another one; null if nothing was written
 */
record Scored(Indicator indicator, int weight, Integer selfScore, String selfNote, Integer score, String reason) {

    boolean differs() {
        return score != null && !score.equals(selfScore);
    }
}
