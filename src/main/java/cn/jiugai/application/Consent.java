package cn.jiugai.application;

import cn.jiugai.rule.Finding;
import cn.jiugai.rule.Ratio;
import cn.jiugai.rule.Verdict;

/**
 * How many households agree to be renovated, counted by household (HG-2-2).
 *
 * @param households all of the community, whether they answered or not: who is silent does not agree
 * @param agreeing those whose answer in force is yes
 * @param refusing those whose answer in force is no
 */
public record Consent(int households, int agreeing, int refusing) {

    public int silent() {
        return households - agreeing - refusing;
    }

    /** In whole percent, cut off rather than rounded: 79.9 % is 79. For the score; the rule compares exactly. */
    public int wholePercent() {
        return (int) (agreeing * 100L / households);
    }

    /** @param minimum the least share of all households, e.g. {@code 80%}, itself included */
    public Verdict check(Ratio minimum) {
        return minimum.reachedBy(agreeing, households)
                ? Verdict.pass()
                : Verdict.refuse(new Finding(
                        "HG-2-2",
                        "%d户中%d户同意（%d户不同意，%d户未表态，未表态不计入同意）".formatted(households, agreeing, refusing, silent()),
                        "同意改造的户数不低于全部户数的%s".formatted(minimum),
                        "还差%d户".formatted(minimum.missing(agreeing, households)),
                        "请继续征求未表态居民的意见，补充上传后重新提交；确实达不到的，请停止征求"));
    }

    @Override
    public String toString() {
        return "全部%d户：%d户同意，%d户不同意，%d户未表态".formatted(households, agreeing, refusing, silent());
    }
}
