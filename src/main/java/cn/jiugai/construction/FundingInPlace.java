package cn.jiugai.construction;

import cn.jiugai.rule.Fen;
import cn.jiugai.rule.Finding;
import cn.jiugai.rule.Verdict;

/**
 * Whether the money for the works is in place (JA-2-1).
 *
 * @param settled the funding plan has passed its checks
 * @param estimate the project's estimate (概算) as it is now; a change of scope may have changed it
 * @param total sum of all sources
 */
record FundingInPlace(boolean settled, Fen estimate, Fen total) {

    private static final String CLAUSE = "JA-2-1";

    Verdict check() {
        if (!settled) {
            return Verdict.refuse(new Finding(CLAUSE, "0份", "开工前有1份核对通过的资金筹措方案", "缺1份", "请街道办结资金筹措方案后再核对，落实前不得开工"));
        }
        if (!total.equals(estimate)) {
            boolean more = total.isMoreThan(estimate);
            Fen difference = more ? total.minus(estimate) : estimate.minus(total);
            return Verdict.refuse(new Finding(
                    CLAUSE,
                    "合计" + total,
                    "各渠道资金合计等于概算" + estimate,
                    (more ? "多出" : "还差") + difference,
                    "概算已经变化，由街道从“发起事项”发起“资金筹措”，重新定案后再核对"));
        }
        return Verdict.pass();
    }
}
