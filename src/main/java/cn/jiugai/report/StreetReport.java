package cn.jiugai.report;

import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * A periodic report of a street.
 *
 * @param instance id of the process instance that deals with it
 * @param dueOn the day by which it has to be sent; null before its process has worked it out
 * @param receivedAt null until the department in charge has accepted it
 */
public record StreetReport(
        long id,
        String district,
        String street,
        LocalDate firstOn,
        LocalDate lastOn,
        String instance,
        LocalDate dueOn,
        OffsetDateTime receivedAt) {

    static final String KEY = "-report-";

    /** Business key of its process, e.g. {@code JA-report-12}. */
    String number(String districtCode) {
        return districtCode + KEY + id;
    }

    /** {@code 2026年5月月报}. */
    public String title() {
        return Period.between(firstOn, lastOn).title();
    }
}
