package cn.jiugai.tender;

import cn.jiugai.rule.Finding;
import cn.jiugai.rule.Verdict;

/**
 * Whether a project may be tendered (JA-3-1, JA-3.3-4).
 *
 * @param passed its newest scheme has passed the review
 */
record SchemeForTender(boolean passed) {

    Verdict check() {
        if (passed) {
            return Verdict.pass();
        }
        return Verdict.refuse(new Finding("JA-3-1", "0个", "招标前有1个方案通过论证", "缺1个", "请等方案论证通过后再核对，通过前不得招标"));
    }
}
