package cn.jiugai.handover;

import cn.jiugai.rule.Finding;
import cn.jiugai.rule.Verdict;

/**
 * Whether a project may be handed over (JA-3-1).
 *
 * @param accepted it has passed the comprehensive acceptance
 */
record CompletionAccepted(boolean accepted) {

    Verdict check() {
        if (accepted) {
            return Verdict.pass();
        }
        return Verdict.refuse(new Finding("JA-3-1", "0次", "移交前有1次综合验收通过", "缺1次", "请先完成竣工验收和综合验收，通过后再核对，通过前不得移交"));
    }
}
