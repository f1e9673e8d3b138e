package cn.jiugai.progress;

import cn.jiugai.rule.Finding;
import cn.jiugai.rule.Verdict;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether reported items count as finished (JA-4.4-3): the works have begun, the day lies between their beginning and
 * today, and the supervising firm agrees.
 *
 * @param startedOn the day on which the works began; null before
 * @param report what the contractor says, with the opinion of the supervising firm
 */
record WorksFinish(LocalDate startedOn, LocalDate today, FinishReport report) {

    private static final String CLAUSE = "JA-4.4-3";

    Verdict check() {
        List<Finding> findings = new ArrayList<>();
        LocalDate day = report.finishedOn();
        if (startedOn == null) {
            findings.add(new Finding(CLAUSE, "没有开工记录", "工程已经开工", "缺开工令", "请开工后再报告分项完工，或撤回这次报告"));
        } else if (day.isBefore(startedOn)) {
            findings.add(new Finding(
                    CLAUSE,
                    "完工日期" + day,
                    "完工日期不早于开工日期" + startedOn,
                    "早%d天".formatted(ChronoUnit.DAYS.between(day, startedOn)),
                    "请核对完工日期后重新报告"));
        }
        if (day.isAfter(today)) {
            findings.add(new Finding(
                    CLAUSE,
                    "完工日期" + day,
                    "完工日期不晚于今天" + today,
                    "晚%d天".formatted(ChronoUnit.DAYS.between(today, day)),
                    "请在完工以后报告"));
        }
        if (!Boolean.TRUE.equals(report.agrees())) {
            findings.add(new Finding(CLAUSE, "监理不同意", "监理同意", "监理意见：" + report.opinion(), "请按意见做完后重新报告，或撤回"));
        }
        return new Verdict(findings);
    }
}
