package cn.jiugai.evaluation;

import cn.jiugai.engine.Step;
import cn.jiugai.engine.View;
import cn.jiugai.funding.FundingRecords;
import cn.jiugai.payment.PaymentRecords;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What each source was to bear and what was paid from it. */
@Component
class ShowFundsUse extends View {

    private final FundingRecords funding;
    private final PaymentRecords payments;

    ShowFundsUse(FundingRecords funding, PaymentRecords payments) {
        this.funding = funding;
        this.payments = payments;
    }

    @Override
    public String label() {
        return "列出各渠道资金的计划和支付";
    }

    @Override
    protected String show(Step step) {
        List<FundsUse> uses = FundsUse.of(funding.sources(step.project()), payments.paid(step.project()));
        return Stream.concat(uses.stream(), Stream.of(FundsUse.total(uses)))
                .map(use -> "- " + use.line())
                .collect(Collectors.joining("\n"));
    }
}
