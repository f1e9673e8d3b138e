package cn.jiugai.feedback;

import cn.jiugai.rule.Finding;
import cn.jiugai.rule.Ratio;
import cn.jiugai.rule.Verdict;

/**
 * Whether so many of the households that answered are satisfied that the acceptance may be convened (HG-4.3-1). It is counted
 * by household and exactly: 80 of 100 pass, 7999 of 10000 do not.
 *
 * @param satisfied households whose overall judgement counts as satisfied
 * @param answered households that have answered
 * @param minimum least part of those that have answered, itself included
 */
record Satisfaction(int satisfied, int answered, Ratio minimum) {

    private static final int HUNDREDTHS = 10_000;

    Verdict check() {
        if (minimum.reachedBy(satisfied, answered)) {
            return Verdict.pass();
        }
        long missing = Math.max(1, minimum.missing(satisfied, answered));
        return Verdict.refuse(new Finding(
                "HG-4.3-1",
                "%s（答复的%d户中%d户满意）".formatted(percent(), answered, satisfied),
                "居民满意度达到%s以上方可组织验收（%d户中至少%d户满意）".formatted(minimum, answered, satisfied + missing),
                "还差%d户".formatted(missing),
                "请按不满意住户反映的原因整改，整改合格后重新调查"));
    }

    /** In hundredths of a percent, cut off rather than rounded: 7999 of 10000 are 79.99%, never 80%. */
    private String percent() {
        long hundredths = answered == 0 ? 0 : (long) satisfied * HUNDREDTHS / answered;
        return "%d.%02d%%".formatted(hundredths / 100, hundredths % 100);
    }
}
