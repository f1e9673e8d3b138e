package cn.jiugai.consultation;

import cn.jiugai.rule.Finding;
import cn.jiugai.rule.Verdict;
import java.time.LocalDate;

/** A residents' discussion was held before its draft goes round again (JA-3.2-3); one of today counts. */
record HeldDiscussion(LocalDate heldOn, LocalDate today) {

    Verdict check() {
        return heldOn.isAfter(today)
                ? Verdict.refuse(new Finding(
                        "JA-3.2-3",
                        "论证日期%s".formatted(heldOn),
                        "居民论证已经召开（今天是%s）".formatted(today),
                        "论证还没有召开",
                        "请在论证会召开后再办结；日期填错的请更正"))
                : Verdict.pass();
    }
}
