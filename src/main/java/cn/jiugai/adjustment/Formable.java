package cn.jiugai.adjustment;

import cn.jiugai.rule.Finding;
import java.util.List;
import java.util.stream.Stream;

/**
 * Until when a project may be formed anew by a split or a merge: while its scheme has not passed and no violation is open.
 * After that scheme, tender and contract stand on the project as it is (JA-3.3-4).
 */
record Formable(Situation project, AdjustmentKind kind) {

    Stream<Finding> findings() {
        return Stream.concat(scheme(), violations());
    }

    private Stream<Finding> scheme() {
        return project.schemePassed()
                ? Stream.of(new Finding(
                        "JA-3.3-4",
                        "项目%s的改造方案已通过论证".formatted(project.number()),
                        "%s在方案论证通过之前".formatted(kind.label()),
                        "资金、招标和施工已以这个方案为准",
                        "请按范围调整增减小区，或者终止后重新列入计划"))
                : Stream.empty();
    }

    private Stream<Finding> violations() {
        List<String> open = project.openViolations();
        return open.isEmpty()
                ? Stream.empty()
                : Stream.of(new Finding(
                        "JA-3.1-2",
                        "项目%s有%d处违建在处置".formatted(project.number(), open.size()),
                        "%s时没有在处置的违建".formatted(kind.label()),
                        "未结的是%s".formatted(String.join("、", open)),
                        "请先结案"));
    }
}
