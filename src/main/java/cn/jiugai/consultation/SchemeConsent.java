package cn.jiugai.consultation;

import cn.jiugai.rule.Finding;
import cn.jiugai.rule.Ratio;
import cn.jiugai.rule.Verdict;
import java.util.Map;

/**
 * How the households stand to the draft scheme: enough of all of them agree, and who says nothing does not (HG-4.1-6).
 *
 * @param households all of the project
 * @param stances households that answered, by stance
 * @param minimum least part of all households, itself included
 */
record SchemeConsent(int households, Map<Stance, Integer> stances, Ratio minimum) {

    Verdict check() {
        int agree = stances.getOrDefault(Stance.AGREES, 0);
        if (minimum.reachedBy(agree, households)) {
            return Verdict.pass();
        }
        long missing = minimum.missing(agree, households);
        int answered = stances.values().stream().mapToInt(Integer::intValue).sum();
        return Verdict.refuse(new Finding(
                "HG-4.1-6",
                "同意%d户（%s），其余%d户不同意、无所谓或未答复（其中未答复%d户）"
                        .formatted(
                                agree,
                                new Coverage("", households, agree).percent(),
                                households - agree,
                                households - answered),
                "同意改造的不低于总户数的%s（%d户中至少%d户，未答复的不算同意）".formatted(minimum, households, agree + missing),
                "还差%d户".formatted(missing),
                "请继续征求，或者选“修改方案”"));
    }
}
