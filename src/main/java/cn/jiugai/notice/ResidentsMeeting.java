package cn.jiugai.notice;

import java.time.LocalDate;

/**
 * The residents' meeting (居民议事会) about the problems that a notice raised; its minutes are a paper (HG-4.1-1).
 *
 * @param notice number of the notice
 * @param participants people who came
 */
public record ResidentsMeeting(int notice, LocalDate heldOn, String place, int participants, String conclusion) {}
