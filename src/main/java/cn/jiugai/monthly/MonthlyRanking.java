package cn.jiugai.monthly;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * The ranking of the contractors of a district for a month.
 *
 * @param monthOn first day of the month
 * @param instance id of its process instance; null while it has none
 * @param noticeNumber number of the paper with which the ranking was issued; null before
 */
public record MonthlyRanking(
        long id, String district, LocalDate monthOn, String instance, String noticeNumber, LocalDate issuedOn) {

    static final String KEY = "-month-";

    /** Business key of its process, e.g. {@code HG-month-2024-05}. */
    String number(String districtCode) {
        return districtCode + KEY + month();
    }

    YearMonth month() {
        return YearMonth.from(monthOn);
    }

    LocalDate lastOn() {
        return month().atEndOfMonth();
    }

    /** {@code 2024年5月施工单位考核排名}. */
    public String title() {
        return "%d年%d月施工单位考核排名".formatted(monthOn.getYear(), monthOn.getMonthValue());
    }
}
