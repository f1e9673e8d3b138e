package cn.jiugai.project;

import java.time.LocalDate;

/**
 * The works have begun under another project manager than the one of the winning bid, with approval; published in the
 * transaction of the start order.
 *
 * @param certificate number of the manager's registration
 * @param day first day of the works
 */
public record ManagerNamed(String project, String person, String certificate, LocalDate day) {}
