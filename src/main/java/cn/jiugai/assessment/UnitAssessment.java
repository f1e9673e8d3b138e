package cn.jiugai.assessment;

import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * The assessment of a district's units for a year or a stage of it.
 *
 * @param stage 0 for the whole year
 * @param instance id of the process instance that deals with it
 * @param documentNumber null before the document is issued
 * @param concludedAt null until it stands
 */
public record UnitAssessment(
        long id,
        String district,
        int assessedYear,
        int stage,
        LocalDate firstDay,
        LocalDate lastDay,
        String instance,
        String documentNumber,
        LocalDate decidedOn,
        OffsetDateTime concludedAt) {

    static final String KEY = "-assessment-";

    /** Business key of its process, e.g. {@code JA-assessment-3}. */
    String number(String districtCode) {
        return districtCode + KEY + id;
    }

    AssessedPeriod period() {
        return new AssessedPeriod(assessedYear, stage, firstDay, lastDay);
    }

    /** {@code 2026年度单位考核}. */
    public String title() {
        return period().title() + "单位考核";
    }
}
