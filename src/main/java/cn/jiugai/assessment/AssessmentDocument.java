package cn.jiugai.assessment;

import cn.jiugai.rule.Finding;
import cn.jiugai.rule.Verdict;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Whether the document of an assessment can stand (JA-4.1-1): it is of a day after the period's end, and not to come. */
record AssessmentDocument(AssessedPeriod period, LocalDate decidedOn, LocalDate today) {

    Verdict check() {
        LocalDate first = period.last().plusDays(1);
        if (decidedOn.isBefore(first)) {
            return refuse("不早于" + first, "早%d天".formatted(ChronoUnit.DAYS.between(decidedOn, first)));
        }
        return decidedOn.isAfter(today)
                ? refuse("不晚于今天" + today, "晚%d天".formatted(ChronoUnit.DAYS.between(today, decidedOn)))
                : Verdict.pass();
    }

    private Verdict refuse(String threshold, String shortfall) {
        return Verdict.refuse(new Finding(
                Grades.CLAUSE,
                "成文日期" + decidedOn,
                "%s考核文件的成文日期%s".formatted(period.title(), threshold),
                shortfall,
                "请按文件填写"));
    }
}
