package cn.jiugai.walk;

import cn.jiugai.funding.FundingRecords;
import cn.jiugai.payment.PaymentRecords;
import cn.jiugai.payment.PaymentRecords.Settlement;
import cn.jiugai.rule.Fen;
import cn.jiugai.tender.TenderRecords;
import cn.jiugai.tender.TenderResult;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** What answers have to agree with in the money of a project: its contract, its payments, its settlement. */
@Component
final class MoneyAnswers {

    private static final Pattern APPLIED = Pattern.compile("申请([0-9,]+\\.\\d\\d)元");

    private final TaskFacts facts;
    private final TenderRecords tenders;
    private final FundingRecords funding;
    private final PaymentRecords payments;

    MoneyAnswers(TaskFacts facts, TenderRecords tenders, FundingRecords funding, PaymentRecords payments) {
        this.facts = facts;
        this.tenders = tenders;
        this.funding = funding;
        this.payments = payments;
    }

    /** Writes the amounts of the project into an answer; the answers to steps without money stay as they are. */
    void fit(Task task, Map<String, Object> answer) {
        String project = facts.project(task);
        switch (task.getTaskDefinitionKey()) {
            case "userTask_signContract" -> answer.putAll(awarded(project));
            case "userTask_applyPayment" -> answer.putAll(affordable(project, facts.reasons(task), answer));
            case "userTask_payPayment" -> answer.putAll(booked(facts.text(task, "request")));
            case "userTask_submitAccount" ->
                answer.putAll(sum("claimedSum", payments.contractSum(project), answer, "accountAmount1"));
            case "userTask_auditAccount" -> audit(project, answer);
            default -> {}
        }
    }

    private Map<String, Object> awarded(String project) {
        TenderResult award = tenders.result(project).orElseThrow();
        return Map.of(
                "contractSum", award.sum().yuan().doubleValue(),
                "signedOn", award.awardedOn().toString());
    }

    /** Not more than the source has; whoever reads that too little is left of it takes the application back. */
    private Map<String, Object> affordable(String project, String reasons, Map<String, Object> known) {
        if (reasons.contains("不再需要的由施工单位撤回") || reasons.contains("审定前按进度款申请")) {
            return Map.of("withdrawn", true);
        }
        if (payments.settlement(project).isPresent()) {
            return last(project);
        }
        if (reasons.matches("(?s).*(余额|超出).*")) {
            return Map.of("withdrawn", true);
        }
        return funding.sources(project).stream()
                .filter(source -> source.code().equals(known.get("source")))
                .map(source -> source.amount().yuan().doubleValue())
                .filter(most -> most < ((Number) known.get("amount")).doubleValue())
                .findFirst()
                .<Map<String, Object>>map(most -> Map.of("amount", most))
                .orElse(Map.of());
    }

    /** Finance reads on the form how much was booked. */
    private static Map<String, Object> booked(String request) {
        Matcher amount = APPLIED.matcher(request);
        return amount.find()
                ? Map.of("paidAmount", Double.valueOf(amount.group(1).replace(",", "")))
                : Map.of();
    }

    /** What the audited settlement leaves, as far as the fullest source has it. */
    private Map<String, Object> last(String project) {
        Settlement settlement = payments.settlement(project).orElseThrow();
        Map.Entry<String, Fen> source =
                Collections.max(payments.left(project).entrySet(), Map.Entry.comparingByValue());
        Fen due = settlement.audited().minus(settlement.paid());
        Fen amount = due.isMoreThan(source.getValue()) ? source.getValue() : due;
        return Map.of(
                "withdrawn",
                !amount.isMoreThan(Fen.ZERO),
                "paymentKind",
                "FINAL",
                "source",
                source.getKey(),
                "amount",
                amount.yuan().doubleValue());
    }

    /** The sum before it and the one difference that is named. */
    private static Map<String, Object> sum(
            String field, Optional<Fen> before, Map<String, Object> known, String difference) {
        return Map.of(
                field,
                before.orElseThrow()
                        .plus(Fen.ofYuan(known.get(difference).toString()))
                        .yuan()
                        .doubleValue());
    }

    /** A claim from which the difference cannot be taken is audited as it is. */
    private void audit(String project, Map<String, Object> answer) {
        Fen claimed = payments.claimed(project).orElseThrow();
        Fen difference = Fen.ofYuan(answer.get("auditAmount1").toString());
        if (Fen.ZERO.isMoreThan(claimed.plus(difference))) {
            answer.keySet().removeAll(Set.of("auditItem1", "auditAmount1", "auditReason1"));
            answer.put("auditedSum", claimed.yuan().doubleValue());
            return;
        }
        answer.putAll(sum("auditedSum", Optional.of(claimed), answer, "auditAmount1"));
    }
}
