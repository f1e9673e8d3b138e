package cn.jiugai.application;

import cn.jiugai.rule.Finding;
import cn.jiugai.rule.Verdict;
import java.util.Optional;

/**
 * Whether a community may apply at all, by the year in which it was completed (HG-3-1, HG-3-2). Whose it is makes no
 * difference (HG-3-3).
 *
 * @param builtYear year of completion
 * @param firstUntil last year of the first group, itself included
 * @param secondUntil last year of the second group, itself included
 */
public record Eligibility(int builtYear, int firstUntil, int secondUntil) {

    /** Empty if it was built too late for either. */
    public Optional<AgeGroup> group() {
        if (builtYear <= firstUntil) {
            return Optional.of(AgeGroup.FIRST);
        }
        return builtYear <= secondUntil ? Optional.of(AgeGroup.SECOND) : Optional.empty();
    }

    Verdict check() {
        return group().isPresent()
                ? Verdict.pass()
                : Verdict.refuse(new Finding(
                        "HG-3-2",
                        "%d年建成".formatted(builtYear),
                        "%d年底前建成的优先改造，%d年底前建成的可纳入".formatted(firstUntil, secondUntil),
                        "晚了%d年".formatted(builtYear - secondUntil),
                        "年份填错的请更正后重新核对；确为%d年以后建成的，请告知申请人不予受理".formatted(secondUntil)));
    }
}
