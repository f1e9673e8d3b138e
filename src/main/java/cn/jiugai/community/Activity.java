package cn.jiugai.community;

import java.time.LocalDate;

/**
 * An activity of the community (HG-2-8).
 *
 * @param facility which of the new facilities it used
 */
public record Activity(String name, LocalDate heldOn, String facility, int participants, String result) {}
