package cn.jiugai.notice;

import cn.jiugai.calendar.WorkDays;
import cn.jiugai.rule.Finding;
import cn.jiugai.rule.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * How long a scheme hangs out (HG-4.1-1): enough whole working days after the one on which it was posted, and the scheme as
 * it is now, not as it was before a change. The number of days is 执行口径; the plan names none.
 *
 * @param provedOn day of the photographs that prove the posting
 * @param listedOn day on which the scheme was settled as it is now
 */
record NoticePeriod(LocalDate postedOn, LocalDate provedOn, LocalDate listedOn, LocalDate today, int days) {

    private static final String CLAUSE = "HG-4.1-1";

    Verdict check(WorkDays calendar) {
        List<Finding> findings = new ArrayList<>();
        if (postedOn.isBefore(listedOn)) {
            findings.add(new Finding(
                    CLAUSE,
                    "%s公示".formatted(postedOn),
                    "公示的是现在的方案（%s定稿），方案修改后重新公示、重新计算天数".formatted(listedOn),
                    "缺修改后的公示",
                    "请选“重新公示”"));
        }
        if (provedOn.isBefore(postedOn)) {
            findings.add(new Finding(
                    CLAUSE,
                    "照片%s拍摄".formatted(provedOn),
                    "张贴照片在公示（%s）当日或以后拍摄".formatted(postedOn),
                    "缺本次公示的张贴照片",
                    "请选“重新公示”，张贴后重新拍照上传"));
        }
        int served = Math.max(0, calendar.between(postedOn, today.minusDays(1)));
        if (served < days) {
            findings.add(new Finding(
                    CLAUSE,
                    "满%d个工作日".formatted(served),
                    "公示满%d个工作日（%s公示，至%s）".formatted(days, postedOn, end(calendar)),
                    "还差%d个工作日".formatted(days - served),
                    "请在公示期满后办结"));
        }
        return new Verdict(findings);
    }

    /** The last day of the notice. */
    LocalDate end(WorkDays calendar) {
        return calendar.plus(postedOn, days);
    }
}
