package cn.jiugai.payment;

import cn.jiugai.rule.Fen;
import cn.jiugai.rule.Ratio;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What is to be paid for a project: for what was done in a month by the ratio of its ranking (HG-4.2-4), or what the
 * settlement leaves. Each part of it that a source bears is a {@link Payment} of its own.
 *
 * @param month first day of the month; empty for the last payment
 * @param ratio what is paid of what was done in the month; empty for the last payment
 * @param before what was confirmed as done before
 * @param progress what is reported, later confirmed, as done so far
 * @param amount what is to be paid; empty until it is worked out
 */
record PaymentDue(
        long id,
        String project,
        PaymentKind kind,
        Optional<LocalDate> month,
        Optional<Ratio> ratio,
        Optional<Fen> before,
        Optional<Fen> progress,
        Optional<Fen> amount) {

    /** How messages and payments name it. */
    String title() {
        return month.map(day -> "%d年%d月工程款".formatted(day.getYear(), day.getMonthValue()))
                .orElse("竣工结算尾款");
    }

    /** How the sum came about, in words. */
    String basis() {
        return ratio.map(rate -> "累计完成%s，减此前已确认%s，当月完成%s，按排名拨付%s，应付%s"
                        .formatted(
                                progress.orElseThrow(),
                                before.orElseThrow(),
                                progress.orElseThrow().minus(before.orElseThrow()),
                                rate,
                                amount.orElseThrow()))
                .orElseGet(() -> "竣工结算审定金额减已付，应付" + amount.orElseThrow());
    }
}
