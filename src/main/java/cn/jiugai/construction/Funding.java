package cn.jiugai.construction;

import cn.jiugai.rule.Fen;
import cn.jiugai.rule.Finding;
import cn.jiugai.rule.Verdict;

/**
 * What the sources of a project bear together (JA-2-1).
 *
 * @param estimate the project's estimate (概算)
 * @param total sum of all sources
 */
record Funding(Fen estimate, Fen total) {

    Verdict check() {
        if (total.equals(estimate)) {
            return Verdict.pass();
        }
        boolean more = total.isMoreThan(estimate);
        Fen difference = more ? total.minus(estimate) : estimate.minus(total);
        return Verdict.refuse(new Finding(
                "JA-2-1", "合计" + total, "各渠道资金合计等于概算" + estimate, (more ? "多出" : "还差") + difference, "请核对各渠道金额后重新登记"));
    }
}
