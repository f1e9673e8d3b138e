package cn.jiugai.permit;

import cn.jiugai.rule.Finding;
import cn.jiugai.rule.Verdict;
import java.util.List;

/**
 * Whether all procedures that a project needs, but for the construction permit, are approved (JA-4.5-1).
 *
 * @param needed how many are needed
 * @param missing those that are not approved, in words, with the objection
 */
record ProceduresGranted(int needed, List<String> missing) {

    Verdict check() {
        if (missing.isEmpty()) {
            return Verdict.pass();
        }
        return Verdict.refuse(new Finding(
                "JA-4.5-1",
                "需办%d项、批准%d项".formatted(needed, needed - missing.size()),
                "需办的手续全部批准",
                "缺%d项：%s".formatted(missing.size(), String.join("；", missing)),
                "请补正后重新申报"));
    }
}
