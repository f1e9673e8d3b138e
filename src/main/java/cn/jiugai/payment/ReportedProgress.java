package cn.jiugai.payment;

import cn.jiugai.rule.Fen;
import cn.jiugai.rule.Finding;
import cn.jiugai.rule.Verdict;
import java.util.Optional;

/**
 * What the supervising firm said to the progress reported with a payment, or to the last payment (JA-2-3).
 *
 * @param progress what the contractor reports as done so far; empty for the last payment
 * @param opinion why the firm does not confirm it; null if it does
 */
record ReportedProgress(Optional<Fen> progress, boolean confirmed, String opinion) {

    Verdict check() {
        return confirmed
                ? Verdict.pass()
                : Verdict.refuse(new Finding(
                        "JA-2-3",
                        progress.map(done -> "报告累计完成%s，监理没有确认".formatted(done)).orElse("监理没有确认"),
                        "付款经监理确认",
                        "监理意见：" + opinion,
                        "请核实工程量，更正后重新申请"));
    }
}
