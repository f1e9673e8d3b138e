package cn.jiugai.violation;

import cn.jiugai.rule.Finding;
import cn.jiugai.rule.Verdict;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether the list of violations is whole (JA-3.4-2): what the survey saw is looked into, and no list means that somebody
 * says there is none.
 *
 * @param listed how many violations are on the list
 * @param statedNone the community states that there is none
 * @param seen how many the survey saw
 * @param unlooked those of them that are neither listed nor found to be gone, in words
 */
record ListCheck(int listed, boolean statedNone, int seen, List<String> unlooked) {

    private static final String CLAUSE = "JA-3.4-2";

    Verdict check() {
        List<Finding> findings = new ArrayList<>();
        if (listed == 0 && !statedNone) {
            findings.add(
                    new Finding(CLAUSE, "清单0处", "列出每处违建，或写明经摸排没有违建", "缺违建清单", "请在“上传表格”页签上传违建清单；确实没有的，勾选“经摸排没有违建”"));
        }
        if (listed > 0 && statedNone) {
            findings.add(new Finding(
                    CLAUSE, "清单%d处，又勾选了没有违建".formatted(listed), "清单与摸排结论一致", "两者矛盾", "请取消勾选“经摸排没有违建”，或重新上传清单"));
        }
        if (!unlooked.isEmpty()) {
            findings.add(new Finding(
                    CLAUSE,
                    "摸底看到%d处、核实%d处".formatted(seen, seen - unlooked.size()),
                    "摸底看到的线索逐处核实",
                    "还有%d处没有核实：%s".formatted(unlooked.size(), String.join("；", unlooked)),
                    "请把它们列入违建清单；已经不存在的，现状写“经核实不存在”并说明"));
        }
        return new Verdict(findings);
    }
}
