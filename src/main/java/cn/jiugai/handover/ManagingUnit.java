package cn.jiugai.handover;

import cn.jiugai.rule.Finding;
import cn.jiugai.rule.Verdict;
import java.util.List;

/**
 * Who manages the community after the handover, and what it has to do (JA-3.8-1).
 *
 * @param name null if no unit is named
 * @param duties null if no duties are written down
 */
record ManagingUnit(String name, String duties) {

    private record Part(String title, String text) {}

    Verdict check() {
        List<Part> parts = List.of(new Part("管理单位", name), new Part("管养责任", duties));
        List<String> missing = parts.stream()
                .filter(part -> part.text() == null)
                .map(Part::title)
                .toList();
        if (missing.isEmpty()) {
            return Verdict.pass();
        }
        return Verdict.refuse(new Finding(
                "JA-3.8-1",
                "%d项".formatted(parts.size() - missing.size()),
                "移交前书面明确管理单位和管养责任%d项".formatted(parts.size()),
                "缺%d项：%s".formatted(missing.size(), String.join("、", missing)),
                "请补齐后重新提交，落实前不得移交"));
    }
}
