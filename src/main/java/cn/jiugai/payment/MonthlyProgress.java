package cn.jiugai.payment;

import cn.jiugai.rule.Fen;
import cn.jiugai.rule.Finding;
import cn.jiugai.rule.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a contractor reports as done by the end of a month (HG-4.2-4): of the whole contract, not less than was confirmed
 * before, and not while the payment of an earlier month is open.
 *
 * @param contract contract sum with the approved change orders; empty if there is no contract
 * @param before what was confirmed as done before
 * @param earlier payments of earlier months that are not done, in words
 * @param audited the settled sum; empty before the settlement
 */
record MonthlyProgress(Optional<Fen> contract, Fen before, Fen progress, List<String> earlier, Optional<Fen> audited) {

    private static final String CLAUSE = "HG-4.2-4";

    Verdict check() {
        List<Finding> findings = new ArrayList<>();
        if (contract.isEmpty()) {
            findings.add(new Finding(CLAUSE, "没有合同", "凭已登记的施工合同付款", "缺施工合同", "请先登记中标合同"));
        }
        audited.filter(sum -> progress.isMoreThan(before))
                .ifPresent(sum -> findings.add(new Finding(
                        CLAUSE,
                        "累计完成" + progress,
                        "竣工结算审定后只付尾款",
                        "结算已审定为" + sum,
                        "请照此前已确认的%s填报，当月不再付款".formatted(before))));
        contract.filter(progress::isMoreThan)
                .ifPresent(sum -> findings.add(new Finding(
                        CLAUSE,
                        "累计完成" + progress,
                        "累计完成的价款不超过合同价款" + sum,
                        "超出" + progress.minus(sum),
                        "请核实工程量；合同价款有变化的，先办理工程变更")));
        if (before.isMoreThan(progress)) {
            findings.add(new Finding(
                    CLAUSE,
                    "累计完成" + progress,
                    "不少于此前已确认的累计完成" + before,
                    "少" + before.minus(progress),
                    "请填开工以来的累计数；当月没有完成的，照此前的累计数填"));
        }
        if (!earlier.isEmpty()) {
            findings.add(new Finding(
                    CLAUSE,
                    "此前月份有%d笔付款没有办结".formatted(earlier.size()),
                    "按月份先后付款",
                    "未办结：" + String.join("、", earlier),
                    "请先办结此前月份的付款"));
        }
        return new Verdict(findings);
    }
}
