package cn.jiugai.payment;

import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import cn.jiugai.rule.Fen;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The fields of the forms of the settlement. */
final class SettlementVariables {

    static final Variable<Fen> CLAIMED = Variable.yuan("claimedSum");
    static final Rows ACCOUNT_ROWS = Rows.of("account");

    static final Variable<String> REVIEW = Variable.text("accountStance");
    static final Variable<String> REVIEW_OPINION = Variable.text("accountOpinion");

    static final Variable<Fen> AUDITED = Variable.yuan("auditedSum");
    static final Variable<String> REPORT_NUMBER = Variable.text("auditReportNumber");
    static final Variable<LocalDate> AUDITED_ON = Variable.day("auditedOn");
    static final Rows AUDIT_ROWS = Rows.of("audit");

    static final Variable<String> ANSWER = Variable.text("auditAnswer");
    static final Variable<String> OBJECTION = Variable.text("auditObjection");

    static final Variable<Fen> RECOVERED = Variable.yuan("recoveredAmount");
    static final Variable<String> SOURCE = Variable.text("source");
    static final Variable<String> VOUCHER = Variable.text("voucher");
    static final Variable<LocalDate> RECEIVED_ON = Variable.day("receivedOn");

    /** The value of review and answer that agrees. */
    static final String AGREE = "agree";

    private SettlementVariables() {}

    /** The three fields of a line that differs. */
    record Row(Variable<String> item, Variable<Fen> amount, Variable<String> reason) {}

    /** The lines of one form. */
    record Rows(List<Row> rows) {

        private static final int MOST = 6;

        private static Rows of(String stem) {
            return new Rows(IntStream.rangeClosed(1, MOST)
                    .mapToObj(number -> new Row(
                            Variable.text(stem + "Item" + number),
                            Variable.yuan(stem + "Amount" + number),
                            Variable.text(stem + "Reason" + number)))
                    .toList());
        }

        Stream<Variable<?>> fields() {
            return rows.stream().flatMap(row -> Stream.of(row.item(), row.amount(), row.reason()));
        }

        List<Difference> read(Step step) {
            return rows.stream()
                    .filter(row -> step.find(row.item()).isPresent())
                    .map(row -> new Difference(
                            step.get(row.item()).strip(),
                            step.get(row.amount()),
                            step.get(row.reason()).strip()))
                    .toList();
        }
    }
}
