package cn.jiugai.acceptance;

import cn.jiugai.rule.Finding;
import cn.jiugai.rule.Verdict;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The management plan that comes with an application for the comprehensive acceptance (JA-3.7-4).
 *
 * @param present parts with content
 */
record ManagementPlan(Set<ManagementPart> present) {

    Verdict check() {
        List<ManagementPart> missing = Arrays.stream(ManagementPart.values())
                .filter(part -> !present.contains(part))
                .toList();
        if (missing.isEmpty()) {
            return Verdict.pass();
        }
        String names = missing.stream().map(ManagementPart::title).collect(Collectors.joining("”“", "“", "”"));
        return Verdict.refuse(new Finding(
                "JA-3.7-4",
                present.size() + "个部分",
                "后续管理方案明确" + ManagementPart.values().length + "个部分",
                "缺" + missing.size() + "个：" + names,
                "请补齐后重新申报"));
    }
}
