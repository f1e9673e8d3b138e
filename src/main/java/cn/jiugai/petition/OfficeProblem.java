package cn.jiugai.petition;

import java.time.LocalDate;

/**
 * A problem that was put to the office of the leading group (HG-8-2).
 *
 * @param number from 1 within the project
 * @param tried what was done about it before
 * @param unit id of the unit that put it
 * @param answer null while it is open
 */
record OfficeProblem(
        String instance,
        String project,
        int number,
        String title,
        String text,
        String tried,
        String unit,
        LocalDate putOn,
        String answer,
        LocalDate answeredOn) {

    /** How tasks name it. */
    String label() {
        return "第%d号 %s".formatted(number, title);
    }
}
