package cn.jiugai.construction;

import cn.jiugai.rule.Finding;
import cn.jiugai.rule.Verdict;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Whether works may go on as the resume order says (JA-3.6-2): not before the day on which they were stopped.
 *
 * @param resumedOn day on which works go on
 */
record Resumption(LocalDate stoppedOn, LocalDate resumedOn) {

    Verdict check() {
        return resumedOn.isBefore(stoppedOn)
                ? Verdict.refuse(new Finding(
                        "JA-3.6-2",
                        "复工日期%s".formatted(resumedOn),
                        "复工日期不早于停工日期%s".formatted(stoppedOn),
                        "早了%d天".formatted(ChronoUnit.DAYS.between(resumedOn, stoppedOn)),
                        "请核对停工令和复工令的日期后重新签发"))
                : Verdict.pass();
    }
}
