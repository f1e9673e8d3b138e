/**
 * Working days of the State Council's holiday calendar: which day is one, counting in them, due dates, and the import of
 * a new year's table. Knows the time from the one {@link java.time.Clock} only.
 */
package cn.jiugai.calendar;
