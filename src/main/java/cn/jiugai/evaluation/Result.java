package cn.jiugai.evaluation;

import java.time.LocalDate;

/**
 * The result of an evaluation.
 *
 * @param points 0 to 100
 */
record Result(int points, Grade grade, String documentNumber, LocalDate evaluatedOn) {}
