package cn.jiugai.application;

import cn.jiugai.plan.AgeGroups;
import cn.jiugai.rule.Finding;
import cn.jiugai.rule.Verdict;

/**
 * Whether a community may apply at all, by the year in which it was completed (HG-3-1, HG-3-2). Whose it is makes no
 * difference (HG-3-3).
 *
 * @param builtYear year of completion
 */
record Eligibility(int builtYear, AgeGroups groups) {

    Verdict check() {
        return groups.of(builtYear).isPresent()
                ? Verdict.pass()
                : Verdict.refuse(new Finding(
                        "HG-3-2",
                        "%d年建成".formatted(builtYear),
                        "%d年底前建成的优先改造，%d年底前建成的可纳入".formatted(groups.firstUntil(), groups.secondUntil()),
                        "晚了%d年".formatted(builtYear - groups.secondUntil()),
                        "年份填错的请更正后重新核对；确为%d年以后建成的，请告知申请人不予受理".formatted(groups.secondUntil())));
    }
}
