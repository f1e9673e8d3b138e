package cn.jiugai.payment;

import cn.jiugai.rule.Fen;
import cn.jiugai.rule.Ratio;

/**
 * What is paid for a month (HG-4.2-4): the ratio of what was confirmed in it, down to the fen. What the ratio leaves is paid
 * with the settlement.
 *
 * @param before what was confirmed as done before
 * @param progress what is confirmed as done by now
 */
record MonthlySum(Fen before, Fen progress, Ratio ratio) {

    Fen amount() {
        return progress.isMoreThan(before)
                ? new Fen(ratio.of(progress.minus(before).value()))
                : Fen.ZERO;
    }
}
