package cn.jiugai.survey;

import cn.jiugai.rule.Finding;
import cn.jiugai.rule.Verdict;
import java.util.Optional;
import java.util.Set;

/**
 * Who carries the project out; without one it does not leave the survey (JA-3.1-3).
 *
 * @param named id of the unit that the street named
 * @param candidates ids of the units that can hold the role in the district
 */
record ImplementingEntity(Optional<String> named, Set<String> candidates) {

    private static final String REQUIRED = "项目明确1家实施（投资）主体";
    private static final String REMEDY = "请在“实施（投资）主体”中选定单位后重新提交";

    Verdict check() {
        if (named.isEmpty()) {
            return refuse("未明确", "缺实施（投资）主体");
        }
        if (!candidates.contains(named.get())) {
            return refuse("所填单位“%s”不在名单内".formatted(named.get()), "缺名单内的实施（投资）主体");
        }
        return Verdict.pass();
    }

    private static Verdict refuse(String found, String shortfall) {
        return Verdict.refuse(new Finding("JA-3.1-3", found, REQUIRED, shortfall, REMEDY));
    }
}
