package cn.jiugai.warranty;

import cn.jiugai.rule.Finding;
import cn.jiugai.rule.Verdict;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Whether a defect was found while its part of the works was under warranty (HG-4.3-3); the last day belongs to it.
 *
 * @param part Chinese name of the part
 * @param from first day of the warranty
 * @param until last day of the warranty of the part
 */
record WithinWarranty(String part, LocalDate from, LocalDate until, LocalDate foundOn) {

    private static final String CLAUSE = "HG-4.3-3";

    Verdict check() {
        if (foundOn.isAfter(until)) {
            return Verdict.refuse(finding("超期%d天".formatted(ChronoUnit.DAYS.between(until, foundOn))));
        }
        return foundOn.isBefore(from)
                ? Verdict.refuse(finding("早%d天".formatted(ChronoUnit.DAYS.between(foundOn, from))))
                : Verdict.pass();
    }

    private Finding finding(String shortfall) {
        return new Finding(
                CLAUSE,
                "%s发现".formatted(foundOn),
                "%s的问题在保修期内（%s至%s）发现".formatted(part, from, until),
                shortfall,
                "请核对部位和日期；不在保修期内的请撤销，由管理单位按养护约定维修");
    }
}
