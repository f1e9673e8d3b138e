package cn.jiugai.tender;

import java.time.LocalDate;

/**
 * A certified person whom an award has bound to the site of a project.
 *
 * @param firm the bidder who named the person
 * @param freedOn day on which the works were finished or another award took its place; null while bound
 */
public record BoundPerson(
        String project, String firm, String name, String certificate, LocalDate boundOn, LocalDate freedOn) {}
