package cn.jiugai.project;

import cn.jiugai.rule.Fen;

/**
 * A renovation project as the annual plan formed it.
 *
 * @param number the project number, which is the business key of all its processes, e.g. {@code JA-2024-01}
 * @param district id of its district
 * @param planYear year of the annual plan under which it runs
 * @param estimate the estimate (概算) of the plan
 */
public record Project(String number, String district, int planYear, String name, Fen estimate) {

    /** The same project as one of another plan year, into which it was carried over. */
    public Project inYear(int year) {
        return new Project(number, district, year, name, estimate);
    }
}
