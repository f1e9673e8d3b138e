package cn.jiugai.report;

import cn.jiugai.engine.Parameter;
import cn.jiugai.engine.Variable;

/** The numbers of the process {@code streetReport} and the fields of its forms. */
final class ReportVariables {

    static final Parameter<Integer> DUE_DAYS = Parameter.count("dueDays", "期末后几个工作日内报送", 1, 30);
    static final Parameter<Integer> CORRECTION_DAYS = Parameter.count("correctionDays", "退回后几个工作日内重报", 1, 30);

    static final Variable<String> SUMMARY = Variable.text("reportSummary");
    static final Variable<String> PROBLEMS = Variable.text("reportProblems");
    static final Variable<String> MEASURES = Variable.text("reportMeasures");

    static final Variable<String> REVIEW_STANCE = Variable.text("reviewStance");
    static final Variable<String> REVIEW_REMARK = Variable.text("reviewRemark");

    /** 已加盖公章. */
    static final Variable<Boolean> SEALED = Variable.yes("sealed");

    static final Variable<String> RECEIPT_STANCE = Variable.text("receiptStance");
    static final Variable<String> RECEIPT_REMARK = Variable.text("receiptRemark");

    static final String PASS = "pass";

    private ReportVariables() {}
}
