package cn.jiugai.construction;

import java.time.LocalDate;

/**
 * A stop of the works by a serious safety finding (停工整改, JA-3.6-2).
 *
 * @param number the project's first, second, …
 * @param finding what was found
 * @param order number of the stop order, null before it is issued
 * @param from day of the order, before it that of the finding; the first day without work
 * @param resumption number of the resume order, null while works stand still
 * @param until day on which works go on, not counted any more; null while they stand still
 * @param days how long works have stood still so far
 */
public record WorksStop(
        int number,
        String finding,
        String order,
        LocalDate from,
        String resumption,
        LocalDate until,
        StoppedDays days) {

    /** The stop in words, e.g. {@code 第1次停工（沟槽无支护，2026-06-10起）}. */
    public String words() {
        return "第%d次停工（%s，%s起）".formatted(number, finding, from);
    }
}
