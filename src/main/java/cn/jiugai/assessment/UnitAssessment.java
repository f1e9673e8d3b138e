package cn.jiugai.assessment;

import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * The assessment of a district's units for a year.
 *
 * @param instance id of the process instance that deals with it
 * @param documentNumber null before the document is issued
 * @param concludedAt null until it stands
 */
public record UnitAssessment(
        long id,
        String district,
        int assessedYear,
        String instance,
        String documentNumber,
        LocalDate decidedOn,
        OffsetDateTime concludedAt) {

    static final String KEY = "-assessment-";

    /** Business key of its process, e.g. {@code JA-assessment-3}. */
    String number(String districtCode) {
        return districtCode + KEY + id;
    }

    /** {@code 2026年度单位考核}. */
    public String title() {
        return assessedYear + "年度单位考核";
    }
}
