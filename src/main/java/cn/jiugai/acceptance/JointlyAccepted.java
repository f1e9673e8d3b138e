package cn.jiugai.acceptance;

import cn.jiugai.rule.Finding;
import cn.jiugai.rule.Verdict;

/**
 * Whether a project may be accepted comprehensively (JA-3.7-3).
 *
 * @param accepted it has passed the joint acceptance
 */
record JointlyAccepted(boolean accepted) {

    Verdict check() {
        if (accepted) {
            return Verdict.pass();
        }
        return Verdict.refuse(
                new Finding("JA-3.7-3", "0次", "综合验收前有1次联合竣工验收通过", "缺1次", "请先组织联合竣工验收，通过后再核对，通过前不得申报综合验收"));
    }
}
