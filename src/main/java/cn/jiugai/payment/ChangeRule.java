package cn.jiugai.payment;

import cn.jiugai.rule.Fen;
import cn.jiugai.rule.Finding;
import cn.jiugai.rule.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whether the contract sum may change by this much: the sources bear it (JA-2-3), and what is paid is still covered
 * (JA-3.5-4).
 *
 * @param amount what the change adds; negative if it takes away
 * @param contract contract sum before it; empty if there is no contract
 * @param funding sum of all sources
 * @param booked what is booked or paid of the contract
 * @param completedOn day on which the works were reported as finished; empty before
 */
record ChangeRule(Fen amount, Optional<Fen> contract, Fen funding, Fen booked, Optional<LocalDate> completedOn) {

    Verdict check() {
        return contract.map(this::check)
                .orElseGet(() -> Verdict.refuse(new Finding("JA-3.5-4", "没有合同", "变更已登记的施工合同", "缺施工合同", "请先登记中标合同")));
    }

    private Verdict check(Fen before) {
        Fen after = before.plus(amount);
        List<Finding> findings = new ArrayList<>();
        completedOn.map(ChangeRule::late).ifPresent(findings::add);
        if (after.isMoreThan(funding)) {
            findings.add(new Finding(
                    "JA-2-3",
                    "变更后合同价款" + after,
                    "合同价款不超过各渠道资金合计" + funding,
                    "资金缺" + after.minus(funding),
                    "请先落实资金、调整资金筹措方案，或调减变更金额"));
        }
        if (booked.isMoreThan(after)) {
            findings.add(new Finding(
                    "JA-3.5-4", "变更后合同价款" + after, "合同价款不少于已入账的付款" + booked, "还差" + booked.minus(after), "请核对调减的金额"));
        }
        return new Verdict(findings);
    }

    private static Finding late(LocalDate day) {
        return new Finding("JA-3.5-4", "工程已于%s竣工".formatted(day), "工程变更在竣工以前申请", "竣工后不再调整合同价款", "请撤回；价款的差异在竣工结算中写明");
    }
}
