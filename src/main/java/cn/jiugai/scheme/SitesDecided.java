package cn.jiugai.scheme;

import cn.jiugai.rule.Finding;
import cn.jiugai.rule.Verdict;
import java.util.List;
import java.util.stream.Collectors;

/**
 * That nothing that was offered to a scheme stays undecided (JA-4.3-1).
 *
 * @param offered how many sites there are
 * @param undecided those for which neither a use nor a reason against it is on record
 */
record SitesDecided(int offered, List<OfferedSite> undecided) {

    Verdict check(String remedy) {
        if (undecided.isEmpty()) {
            return Verdict.pass();
        }
        return Verdict.refuse(new Finding(
                "JA-4.3-1",
                "%d处中%d处已定".formatted(offered, offered - undecided.size()),
                "闲置和腾空的场地逐处定下用途，或写明不利用的理由",
                "缺%d处：%s"
                        .formatted(
                                undecided.size(),
                                undecided.stream().map(OfferedSite::label).collect(Collectors.joining("、"))),
                remedy));
    }
}
