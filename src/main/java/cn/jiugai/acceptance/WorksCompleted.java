package cn.jiugai.acceptance;

import cn.jiugai.rule.Finding;
import cn.jiugai.rule.Verdict;

/**
 * Whether a project may be accepted jointly (JA-3.7-1: 竣工后).
 *
 * @param completed its works are reported as completed
 */
record WorksCompleted(boolean completed) {

    Verdict check() {
        if (completed) {
            return Verdict.pass();
        }
        return Verdict.refuse(new Finding("JA-3.7-1", "0份", "联合竣工验收前有1份完工登记", "缺1份", "请等工程完工并登记后再核对，完工前不得组织联合验收"));
    }
}
