package cn.jiugai.payment;

import cn.jiugai.rule.Fen;
import cn.jiugai.rule.Finding;
import cn.jiugai.rule.Ratio;
import cn.jiugai.rule.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a payment may at most be, to the fen: what is left of the contract (JA-3.5-4) and of the source (JA-2-3); until the
 * settlement a share of what is done; after it what the audited sum leaves.
 *
 * @param contract contract sum with the approved change orders; empty if there is no contract
 * @param booked what is booked or paid of the contract so far
 * @param source Chinese name of the source
 * @param sourceLeft balance of the source
 * @param openChanges change orders that nobody has decided yet, in words
 * @param share what may be paid of what is done until the settlement
 * @param audited the audited sum that the contractor has agreed to; empty before
 * @param others other payments of the project that are under way, in words
 */
record PaymentLimits(
        Payment payment,
        Optional<Fen> contract,
        Fen booked,
        String source,
        Fen sourceLeft,
        List<String> openChanges,
        Ratio share,
        Optional<Fen> audited,
        List<String> others) {

    private static final String CONTRACT = "JA-3.5-4";
    private static final String SOURCE = "JA-2-3";

    Verdict check() {
        List<Finding> findings = new ArrayList<>();
        if (contract.isEmpty()) {
            findings.add(new Finding(CONTRACT, "没有合同", "凭已登记的施工合同付款", "缺施工合同", "请先登记中标合同"));
        } else if (payment.kind() == PaymentKind.FINAL) {
            last(findings);
        } else {
            progress(contract.get(), findings);
        }
        if (payment.amount().isMoreThan(sourceLeft)) {
            findings.add(over(
                    SOURCE,
                    applied(),
                    "付款不超过“%s”余额".formatted(source),
                    payment.amount(),
                    sourceLeft,
                    "请调减金额，或改用其他资金来源"));
        }
        return new Verdict(findings);
    }

    private void progress(Fen sum, List<Finding> findings) {
        if (audited.isPresent()) {
            findings.add(new Finding(CONTRACT, "申请进度款", "竣工结算审定后只付尾款", "结算已审定为" + audited.get(), "请改按尾款申请，或撤回"));
            return;
        }
        Fen done = payment.progress().orElse(Fen.ZERO);
        if (done.isMoreThan(sum)) {
            findings.add(over(CONTRACT, "累计完成" + done, "累计完成的价款不超过合同价款", done, sum, change()));
        }
        if (payment.amount().isMoreThan(sum.minus(booked))) {
            findings.add(over(CONTRACT, applied(), "付款不超过合同价款余额", payment.amount(), sum.minus(booked), change()));
        }
        Fen most = new Fen(share.of(done.value()));
        Fen together = booked.plus(payment.amount());
        if (together.isMoreThan(most)) {
            findings.add(over(
                    SOURCE,
                    "%s，连同已入账%s共%s".formatted(applied(), booked, together),
                    "结算前累计付款不超过累计完成价款%s的%s，即".formatted(done, share),
                    together,
                    most,
                    "请调减金额，或完成更多工程量、经监理确认后再申请"));
        }
    }

    private void last(List<Finding> findings) {
        if (audited.isEmpty()) {
            findings.add(new Finding(CONTRACT, "没有审定的竣工结算", "竣工结算经审计审定后才付尾款", "缺1份审定的结算", "请先办结竣工结算审定；审定前按进度款申请"));
            return;
        }
        Fen due = audited.get().minus(booked);
        if (payment.amount().isMoreThan(due)) {
            findings.add(over(
                    CONTRACT,
                    applied(),
                    "尾款不超过审定金额%s减已入账%s的余额".formatted(audited.get(), booked),
                    payment.amount(),
                    due,
                    "请按审定的尾款申请"));
        }
        if (!others.isEmpty()) {
            findings.add(new OpenPayments(others).finding("付尾款前"));
        }
    }

    private String change() {
        return openChanges.isEmpty()
                ? "请调减金额；合同价款有变化的，先办理工程变更"
                : "请调减金额；%s，批准后才计入合同价款".formatted(String.join("、", openChanges));
    }

    private String applied() {
        return "申请" + payment.amount();
    }

    private static Finding over(String clause, String number, String threshold, Fen is, Fen most, String remedy) {
        return new Finding(clause, number, threshold + most, "超出" + is.minus(most), remedy);
    }
}
