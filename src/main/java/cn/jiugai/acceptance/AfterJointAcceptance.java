package cn.jiugai.acceptance;

import cn.jiugai.rule.Finding;
import cn.jiugai.rule.Verdict;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Whether the day of the comprehensive acceptance lies after the joint one (JA-3.7-3: 联合验收后). The same day will do.
 *
 * @param day of the comprehensive acceptance
 * @param jointlyAccepted day of the paper in which the joint acceptance was concluded
 */
record AfterJointAcceptance(LocalDate day, LocalDate jointlyAccepted) {

    Verdict check() {
        if (!day.isBefore(jointlyAccepted)) {
            return Verdict.pass();
        }
        return Verdict.refuse(new Finding(
                "JA-3.7-3",
                day.toString(),
                "综合验收日期不早于联合竣工验收意见的出具日期%s".formatted(jointlyAccepted),
                "早%d天".formatted(ChronoUnit.DAYS.between(day, jointlyAccepted)),
                "请核对日期，联合竣工验收通过后再组织综合验收"));
    }
}
