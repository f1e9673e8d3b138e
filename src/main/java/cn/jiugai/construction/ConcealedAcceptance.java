package cn.jiugai.construction;

import cn.jiugai.rule.Finding;
import cn.jiugai.rule.Verdict;

/**
 * What the supervising firm said to a concealed section (JA-3.5-4).
 *
 * @param remark what is wrong; null if it was accepted
 */
record ConcealedAcceptance(String section, boolean accepted, String remark) {

    Verdict check() {
        return accepted
                ? Verdict.pass()
                : Verdict.refuse(new Finding(
                        "JA-3.5-4", "验收不合格", "“%s”经监理验收合格".formatted(section), "监理意见：" + remark, "请整改后重新报验"));
    }
}
