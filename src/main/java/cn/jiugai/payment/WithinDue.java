package cn.jiugai.payment;

import cn.jiugai.rule.Fen;
import cn.jiugai.rule.Finding;
import cn.jiugai.rule.Verdict;

/**
 * That a source pays no fen more than is due and not yet paid (HG-4.2-4).
 *
 * @param due what is to be paid, in words
 * @param all what is to be paid
 * @param paid what is booked or paid of it
 */
record WithinDue(String due, Fen all, Fen paid, Fen amount) {

    private static final String CLAUSE = "HG-4.2-4";

    Verdict check() {
        Fen rest = all.minus(paid);
        if (!amount.isMoreThan(Fen.ZERO)) {
            return Verdict.refuse(new Finding(CLAUSE, "拨款" + amount, "拨款金额大于0", "未付" + rest, "请按未付金额安排"));
        }
        return amount.isMoreThan(rest)
                ? Verdict.refuse(new Finding(
                        CLAUSE,
                        "拨款" + amount,
                        "不超过%s应付%s减已付%s的余额%s".formatted(due, all, paid, rest),
                        "超出" + amount.minus(rest),
                        "请按未付金额安排"))
                : Verdict.pass();
    }
}
