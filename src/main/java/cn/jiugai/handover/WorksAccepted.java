package cn.jiugai.handover;

import cn.jiugai.rule.Finding;
import cn.jiugai.rule.Verdict;

/**
 * Whether a project may be handed over where its last acceptance is that of the works by all parties (HG-4.3-3).
 *
 * @param accepted it has passed that acceptance
 */
record WorksAccepted(boolean accepted) {

    Verdict check() {
        if (accepted) {
            return Verdict.pass();
        }
        return Verdict.refuse(new Finding("HG-4.3-3", "0次", "移交前有1次竣工验收合格", "缺1次", "请先组织竣工验收，合格后再核对，合格前不得签订移交及保修协议书"));
    }
}
