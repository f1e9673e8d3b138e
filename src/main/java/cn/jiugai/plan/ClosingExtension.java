package cn.jiugai.plan;

import cn.jiugai.rule.Finding;
import cn.jiugai.rule.Verdict;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * The closing day of applications is put off because none or too few were reported by it (HG-3-10).
 *
 * @param before the closing day until then
 * @param until the new last day on which a street may report
 * @param reason why, in Chinese
 * @param decidedOn the day on which it was put off
 */
record ClosingExtension(LocalDate before, LocalDate until, String reason, LocalDate decidedOn) {

    private static final String CLAUSE = "HG-3-10";

    /** A day that is over opens nothing; what is reported after the plan year comes too late for its plan (执行口径). */
    Verdict check(int planYear) {
        LocalDate yearEnd = Year.of(planYear).atMonth(Month.DECEMBER).atEndOfMonth();
        List<Finding> findings = new ArrayList<>();
        if (until.isBefore(decidedOn)) {
            findings.add(finding(
                    "不早于今天（%s）".formatted(decidedOn), "早%d天".formatted(ChronoUnit.DAYS.between(until, decidedOn))));
        }
        if (until.isAfter(yearEnd)) {
            findings.add(finding(
                    "不晚于计划年度年底（%s）".formatted(yearEnd), "晚%d天".formatted(ChronoUnit.DAYS.between(yearEnd, until))));
        }
        return new Verdict(findings);
    }

    private Finding finding(String asked, String shortfall) {
        return new Finding(CLAUSE, until.toString(), "延长后的申报截止日" + asked, shortfall, "请改选日期");
    }

    /** In one line, for forms. */
    String text() {
        return "%s由%s延长至%s：%s".formatted(decidedOn, before, until, reason);
    }
}
