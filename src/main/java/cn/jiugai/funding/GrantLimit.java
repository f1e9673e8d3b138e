package cn.jiugai.funding;

import cn.jiugai.rule.Fen;
import cn.jiugai.rule.Finding;
import cn.jiugai.rule.Verdict;

/**
 * Whether no more is granted than was applied for (HG-6-1).
 *
 * @param source how the source is called
 * @param applied what was applied for
 * @param granted what was granted before
 * @param amount what is granted now
 */
record GrantLimit(String source, Fen applied, Fen granted, Fen amount) {

    Verdict check() {
        Fen total = granted.plus(amount);
        return total.isMoreThan(applied)
                ? Verdict.refuse(new Finding(
                        "HG-6-1",
                        "“%s”累计批准%s".formatted(source, total),
                        "累计批准不超过申请的%s".formatted(applied),
                        "多出%s".formatted(total.minus(applied)),
                        "请核对批准金额；填的应是这一份批复的金额"))
                : Verdict.pass();
    }
}
