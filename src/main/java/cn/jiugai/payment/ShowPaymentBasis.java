package cn.jiugai.payment;

import cn.jiugai.engine.Step;
import cn.jiugai.engine.View;
import cn.jiugai.rule.Fen;
import cn.jiugai.tender.Contract;
import cn.jiugai.tender.TenderRecords;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Contract sum with its change orders, what is booked of it, and what is left of it or of the audited sum. */
@Component
class ShowPaymentBasis extends View {

    private final PaymentSources sources;
    private final TenderRecords tenders;
    private final ContractSums sums;
    private final ChangeOrders changes;
    private final Settlements settlements;
    private final ContractSuccessions successions;

    ShowPaymentBasis(
            PaymentSources sources,
            TenderRecords tenders,
            ContractSums sums,
            ChangeOrders changes,
            Settlements settlements,
            ContractSuccessions successions) {
        this.successions = successions;
        this.settlements = settlements;
        this.sources = sources;
        this.tenders = tenders;
        this.sums = sums;
        this.changes = changes;
    }

    @Override
    public String label() {
        return "列出合同价款和已付金额";
    }

    @Override
    protected String show(Step step) {
        return tenders.contract(step.project())
                .map(contract -> show(contract, step.project()))
                .orElse("没有已登记的合同");
    }

    private String show(Contract contract, String project) {
        Fen booked = sources.booked(project);
        Fen now = sums.now(project).orElseThrow();
        String left = settlements
                .agreed(project)
                .map(audited -> "竣工结算审定%s，尾款%s".formatted(audited, audited.minus(booked)))
                .orElse("余额" + now.minus(booked));
        return "合同%s，合同价款%s%s%s，已入账%s，%s"
                .formatted(contract.number(), now, changed(contract, project), succeeded(project), booked, left);
    }

    /** Which contracts took the place of the first one, and what was settled then. */
    private String succeeded(String project) {
        return successions.of(project).stream()
                .map(succession -> "（原单位已完工程结算%s，更换后的合同%s，价款%s）"
                        .formatted(succession.settled(), succession.number(), succession.sum()))
                .collect(Collectors.joining());
    }

    private String changed(Contract contract, String project) {
        List<ChangeOrder> orders = changes.all(project).stream()
                .filter(order -> order.state() == ChangeState.APPROVED || order.state() == ChangeState.APPLIED)
                .toList();
        return orders.isEmpty()
                ? ""
                : "（签订时%s；%s）"
                        .formatted(
                                contract.sum(),
                                orders.stream().map(ChangeOrder::label).collect(Collectors.joining("、")));
    }
}
