package cn.jiugai.evaluation;

import cn.jiugai.funding.FundingSource;
import cn.jiugai.payment.PaymentRecords;
import cn.jiugai.rule.Fen;
import java.util.List;

/**
 * What a source was to bear of a project and what was paid from it, to the fen.
 *
 * @param source Chinese name
 */
record FundsUse(String source, Fen planned, Fen paid) {

    /** All sources of the plan in its order. */
    static List<FundsUse> of(List<FundingSource> sources, List<PaymentRecords.Payment> payments) {
        return sources.stream()
                .map(source -> new FundsUse(
                        source.title(),
                        source.amount(),
                        payments.stream()
                                .filter(payment -> source.title().equals(payment.source()))
                                .map(PaymentRecords.Payment::amount)
                                .reduce(Fen.ZERO, Fen::plus)))
                .toList();
    }

    /** All sources together. */
    static FundsUse total(List<FundsUse> uses) {
        return uses.stream()
                .reduce(
                        new FundsUse("合计", Fen.ZERO, Fen.ZERO),
                        (one, other) -> new FundsUse(
                                one.source(),
                                one.planned().plus(other.planned()),
                                one.paid().plus(other.paid())));
    }

    /** In words, e.g. {@code 中央补助资金：计划100.00元，已付90.00元，余10.00元}. */
    String line() {
        return "%s：计划%s，已付%s，余%s".formatted(source, planned, paid, planned.minus(paid));
    }
}
