package cn.jiugai.scheme;

import cn.jiugai.rule.Finding;
import cn.jiugai.rule.Verdict;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The parts that a scheme has (JA-3.3-2).
 *
 * @param present parts with content
 */
record SchemeParts(Set<SchemePart> present) {

    Verdict check() {
        List<SchemePart> missing = Arrays.stream(SchemePart.values())
                .filter(part -> !present.contains(part))
                .toList();
        if (missing.isEmpty()) {
            return Verdict.pass();
        }
        String names = missing.stream().map(SchemePart::title).collect(Collectors.joining("”“", "“", "”"));
        return Verdict.refuse(new Finding(
                "JA-3.3-2",
                present.size() + "个部分",
                "方案包含" + SchemePart.values().length + "个部分",
                "缺" + missing.size() + "个：" + names,
                "请补齐后重新提交"));
    }
}
