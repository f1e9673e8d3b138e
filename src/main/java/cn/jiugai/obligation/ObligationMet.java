package cn.jiugai.obligation;

import cn.jiugai.rule.Fen;
import cn.jiugai.rule.Finding;
import cn.jiugai.rule.Verdict;

/** Whether a fee that was owed is paid to the fen (HG-5.1-3); a procedure is met with its document. */
record ObligationMet(Obligation obligation) {

    static final String CLAUSE = "HG-5.1-3";

    Verdict check() {
        Fen owed = obligation.amount();
        if (owed == null || obligation.paid().equals(owed)) {
            return Verdict.pass();
        }
        boolean less = owed.isMoreThan(obligation.paid());
        Fen difference =
                less ? owed.minus(obligation.paid()) : obligation.paid().minus(owed);
        return Verdict.refuse(new Finding(
                CLAUSE,
                "缴纳" + obligation.paid(),
                "缴清%s".formatted(obligation.title()),
                (less ? "还差" : "多缴") + difference,
                less ? "请补足后登记" : "请按凭证核对金额"));
    }
}
