package cn.jiugai.project;

import java.time.LocalDate;

/**
 * Something that was looked at in a project by those who watch over it (监管记录, JA-3.5-1).
 *
 * @param kind in Chinese, e.g. {@code 监督检查}
 * @param subject what was looked at, or what was found
 * @param on the day on which it was seen or found
 * @param by who looked at it, in Chinese
 * @param result what came of it, in Chinese
 * @param open whether something has still to be done about it
 */
public record SupervisionRecord(String kind, String subject, LocalDate on, String by, String result, boolean open) {}
