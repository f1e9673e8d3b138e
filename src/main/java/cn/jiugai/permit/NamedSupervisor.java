package cn.jiugai.permit;

import java.time.LocalDate;

/**
 * Who supervises a project for an authority from its filing on (HG-5.1-4).
 *
 * @param role role of the authority, e.g. {@code qualitySafety}
 * @param unit id of the authority
 * @param officer name of the person
 * @param supervision what is supervised and when, in Chinese
 */
public record NamedSupervisor(
        String role, String unit, String officer, String phone, String supervision, LocalDate namedOn) {}
