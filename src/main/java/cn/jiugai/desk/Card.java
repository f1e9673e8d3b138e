package cn.jiugai.desk;

import java.time.LocalDate;
import java.util.List;

/**
 * The line that our plugin adds to a task's card.
 *
 * @param project number; for an annual plan its year in words, for any other district-wide matter the business key
 * @param projectName null for a district-wide matter
 * @param units Chinese names of the units that hold the task
 * @param due day on which it is due, null without a date
 * @param missingRole the role that no unit holds yet (未指定单位), null if one does
 * @param uploads the spreadsheets that the step takes, as the ends of their addresses
 * @param escalated how the department in charge presses for the task (督办), null if it does not
 * @param milestone the date of the plan year that is near or over, null if none is
 * @param note what the reader has to know about the due date, null if nothing
 */
record Card(
        String project,
        String projectName,
        String step,
        List<String> units,
        LocalDate due,
        Deadline deadline,
        Role missingRole,
        List<String> uploads,
        String escalated,
        String milestone,
        String note) {

    /** @param name Chinese name */
    record Role(String id, String name) {}
}
