package cn.jiugai.publicity;

import java.time.LocalDate;

/**
 * Something that was published about a project (JA-4.8-1).
 *
 * @param unit id of the unit that published it or had it published
 * @param outlet name of the station, paper, account or place
 * @param link its address on the net; null for a medium without one
 */
public record Publication(
        String unit, Medium medium, String outlet, LocalDate publishedOn, String title, String link, Topic topic) {}
