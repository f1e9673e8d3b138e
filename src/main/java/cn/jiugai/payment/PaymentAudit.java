package cn.jiugai.payment;

import cn.jiugai.rule.Fen;
import cn.jiugai.rule.Finding;
import cn.jiugai.rule.Verdict;

/**
 * What audit said to a payment (JA-3.5-2).
 *
 * @param opinion why it sends the payment back; null if it agrees
 */
record PaymentAudit(Fen amount, boolean agrees, String opinion) {

    Verdict check() {
        return agrees
                ? Verdict.pass()
                : Verdict.refuse(
                        new Finding("JA-3.5-2", "审计退回付款" + amount, "付款经跟踪审计同意", "审计意见：" + opinion, "请说明情况或更正后重新申请"));
    }
}
