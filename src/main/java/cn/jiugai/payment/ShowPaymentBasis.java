package cn.jiugai.payment;

import cn.jiugai.engine.Step;
import cn.jiugai.engine.View;
import cn.jiugai.rule.Fen;
import cn.jiugai.tender.TenderRecords;
import org.springframework.stereotype.Component;

/** Contract sum, what is booked of it, and what is left. */
@Component
class ShowPaymentBasis extends View {

    private final PaymentSources sources;
    private final TenderRecords tenders;

    ShowPaymentBasis(PaymentSources sources, TenderRecords tenders) {
        this.sources = sources;
        this.tenders = tenders;
    }

    @Override
    public String label() {
        return "列出合同价款和已付金额";
    }

    @Override
    protected String show(Step step) {
        Fen booked = sources.booked(step.project());
        return tenders.contract(step.project())
                .map(contract -> "合同%s，合同价款%s，已入账%s，余额%s"
                        .formatted(
                                contract.number(),
                                contract.sum(),
                                booked,
                                contract.sum().minus(booked)))
                .orElse("没有已登记的合同");
    }
}
