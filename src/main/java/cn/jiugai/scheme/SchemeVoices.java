package cn.jiugai.scheme;

import cn.jiugai.rule.Finding;
import cn.jiugai.rule.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What residents, community and managing unit said to a scheme, and what became of it (JA-3.3-6).
 *
 * @param voices by side; a side that is missing has said nothing
 */
record SchemeVoices(Map<Side, Voice> voices) {

    /** The three sides whose opinion the scheme has to show. */
    enum Side {
        RESIDENTS("居民", false),
        COMMUNITY("社区", false),
        MANAGER("物业服务企业或小区管理单位", true);

        private final String title;
        private final boolean mayBeAbsent;

        Side(String title, boolean mayBeAbsent) {
            this.title = title;
            this.mayBeAbsent = mayBeAbsent;
        }
    }

    /**
     * @param absent there is no such firm or unit, and the scheme says so
     * @param opinion what was said; null if nothing is recorded
     * @param outcome what became of it; null if nothing is recorded
     */
    record Voice(boolean absent, String opinion, String outcome) {}

    Verdict check() {
        List<Finding> findings = new ArrayList<>();
        for (Side side : Side.values()) {
            Voice voice = voices.getOrDefault(side, new Voice(false, null, null));
            if (voice.absent() && side.mayBeAbsent) {
                continue;
            }
            if (voice.opinion() == null) {
                findings.add(finding(side, "没有意见记录", "缺%s的意见".formatted(side.title)));
            } else if (voice.outcome() == null) {
                findings.add(finding(side, "有意见、无处理结果", "缺对%s意见的处理结果".formatted(side.title)));
            }
        }
        return new Verdict(findings);
    }

    private static Finding finding(Side side, String found, String shortfall) {
        String remedy = side.mayBeAbsent ? "请补记；确无物业或管理单位的，请注明" : "请补记意见及采纳情况";
        return new Finding("JA-3.3-6", found, "方案体现%s的意见及处理结果".formatted(side.title), shortfall, remedy);
    }
}
