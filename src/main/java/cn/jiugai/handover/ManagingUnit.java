package cn.jiugai.handover;

import cn.jiugai.rule.Finding;
import cn.jiugai.rule.Verdict;
import java.util.ArrayList;
import java.util.List;

/**
 * Who manages the community after the handover, and what it has to do (JA-3.8-1).
 *
 * @param name null if no unit is named
 * @param duties null if no duties are written down
 */
record ManagingUnit(String name, String duties) {

    Verdict check() {
        List<String> missing = new ArrayList<>();
        if (name == null) {
            missing.add("管理单位");
        }
        if (duties == null) {
            missing.add("管养责任");
        }
        if (missing.isEmpty()) {
            return Verdict.pass();
        }
        return Verdict.refuse(new Finding(
                "JA-3.8-1",
                "%d项".formatted(2 - missing.size()),
                "移交前书面明确管理单位和管养责任2项",
                "缺%d项：%s".formatted(missing.size(), String.join("、", missing)),
                "请补齐后重新提交，落实前不得移交"));
    }
}
