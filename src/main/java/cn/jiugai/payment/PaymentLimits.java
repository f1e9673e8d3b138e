package cn.jiugai.payment;

import cn.jiugai.rule.Fen;
import cn.jiugai.rule.Finding;
import cn.jiugai.rule.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a payment may at most be: what is left of the contract (JA-3.5-4) and of the source (JA-2-3), both to the fen.
 *
 * @param amount the payment
 * @param contractLeft contract sum less what is booked; empty if there is no contract
 * @param source Chinese name of the source
 * @param sourceLeft balance of the source
 */
record PaymentLimits(Fen amount, Optional<Fen> contractLeft, String source, Fen sourceLeft) {

    Verdict check() {
        List<Finding> findings = new ArrayList<>();
        if (contractLeft.isEmpty()) {
            findings.add(new Finding("JA-3.5-4", "没有合同", "凭已登记的施工合同付款", "缺施工合同", "请先登记中标合同"));
        }
        contractLeft
                .filter(amount::isMoreThan)
                .ifPresent(left -> findings.add(over("JA-3.5-4", "合同价款余额", left, "请调减金额；合同价款有变化的，先办理工程变更")));
        if (amount.isMoreThan(sourceLeft)) {
            findings.add(over("JA-2-3", "“%s”余额".formatted(source), sourceLeft, "请调减金额，或改用其他资金来源"));
        }
        return new Verdict(findings);
    }

    private Finding over(String clause, String what, Fen left, String remedy) {
        return new Finding(clause, "申请" + amount, "付款不超过" + what + left, "超出" + amount.minus(left), remedy);
    }
}
