package cn.jiugai.progress;

import java.time.LocalDate;

/**
 * A contractor's report that items of the works list are finished.
 *
 * @param agrees whether the supervising firm agrees; null while it has not seen it
 * @param opinion why it does not; null if it does
 */
record FinishReport(String instance, LocalDate finishedOn, String note, Boolean agrees, String opinion) {}
