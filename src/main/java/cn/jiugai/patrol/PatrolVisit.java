package cn.jiugai.patrol;

import cn.jiugai.rule.Finding;
import cn.jiugai.rule.Verdict;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The day of an inspection lies in the week for which it is owed (HG-4.2-2); an inspection of another week is none of this
 * one.
 *
 * @param week how the week is named
 * @param on the day of the inspection
 */
record PatrolVisit(String week, LocalDate first, LocalDate last, LocalDate on) {

    Verdict check() {
        if (on.isBefore(first)) {
            return refuse("早%d天".formatted(ChronoUnit.DAYS.between(on, first)));
        }
        return on.isAfter(last) ? refuse("晚%d天".formatted(ChronoUnit.DAYS.between(last, on))) : Verdict.pass();
    }

    private Verdict refuse(String shortfall) {
        return Verdict.refuse(new Finding(
                "HG-4.2-2",
                "巡检日期%s".formatted(on),
                "每周到现场抽检巡检，本次是%s".formatted(week),
                shortfall,
                "请核对巡检日期；这一周没有到场的不要补填，到期自动登记为漏检"));
    }
}
