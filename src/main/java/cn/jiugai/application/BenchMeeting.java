package cn.jiugai.application;

import cn.jiugai.rule.Finding;
import cn.jiugai.rule.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A bench meeting (板凳会议): the housing bureau convenes street, community and residents' representatives (HG-2-1).
 *
 * @param street who came for the street; null if nobody did
 * @param community who came for the community; null if nobody did
 * @param residents the residents' representatives who came; null if none did
 */
record BenchMeeting(LocalDate heldOn, String place, String street, String community, String residents, String minutes) {

    private static final int PARTIES = 3;

    Verdict check() {
        List<String> missing = new ArrayList<>();
        if (street == null) {
            missing.add("镇街");
        }
        if (community == null) {
            missing.add("社区");
        }
        if (residents == null) {
            missing.add("居民代表");
        }
        return missing.isEmpty()
                ? Verdict.pass()
                : Verdict.refuse(new Finding(
                        "HG-2-1",
                        "%d方到会".formatted(PARTIES - missing.size()),
                        "镇街、社区、居民代表三方到会",
                        "缺%d方：%s".formatted(missing.size(), String.join("、", missing)),
                        "请重新召开板凳会议，或补填到会人员"));
    }
}
