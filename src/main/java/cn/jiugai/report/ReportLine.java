package cn.jiugai.report;

import java.time.LocalDate;

/**
 * The figures of one project in a report.
 *
 * @param phases Chinese labels of the phases in which it is; {@code —} for none
 * @param state Chinese name of its state
 * @param startedOn the day on which the works began, null before
 * @param completedOn the day on which they were completed, null before
 * @param accepted how many of the two acceptances it has passed
 * @param overdue escalations that are open
 * @param openFindings findings that are not put right yet
 * @param openCharges cases about charges that are not settled yet
 */
record ReportLine(
        String project,
        String name,
        int households,
        String phases,
        String state,
        LocalDate startedOn,
        LocalDate completedOn,
        int items,
        int itemsFinished,
        int basic,
        int basicFinished,
        int accepted,
        int overdue,
        int openFindings,
        int openCharges) {}
