package cn.jiugai.carryover;

import cn.jiugai.rule.Fen;
import cn.jiugai.rule.Finding;
import cn.jiugai.rule.Verdict;
import java.util.List;

/**
 * The money that goes over with a project is what was planned and not paid, by source, to the fen (JA-2-3).
 *
 * @param confirmed what the finance office has confirmed
 */
record CarriedMoney(List<SourceMoney> sources, Fen confirmed) {

    private static final String CLAUSE = "JA-2-3";

    Fen carried() {
        return sources.stream().map(SourceMoney::carried).reduce(Fen.ZERO, Fen::plus);
    }

    Verdict check() {
        return confirmed.equals(carried())
                ? Verdict.pass()
                : Verdict.refuse(new Finding(
                        CLAUSE,
                        "结转资金%s".formatted(confirmed),
                        "各来源计划数减已付数，合计%s，分文不差".formatted(carried()),
                        difference(),
                        "请按来源核对计划数和已付数后重新填写"));
    }

    private String difference() {
        return confirmed.isMoreThan(carried())
                ? "多" + confirmed.minus(carried())
                : "还差" + carried().minus(confirmed);
    }
}
