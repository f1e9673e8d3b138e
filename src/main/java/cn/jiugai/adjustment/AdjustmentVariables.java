package cn.jiugai.adjustment;

import cn.jiugai.engine.Variable;
import cn.jiugai.rule.Fen;
import java.time.LocalDate;
import java.util.List;

/** The fields of the forms of 计划调整. */
final class AdjustmentVariables {

    static final Variable<String> KIND = Variable.text("adjustmentKind");
    static final Variable<String> REASON = Variable.text("adjustmentReason");
    static final Variable<Boolean> WITHDRAWN = Variable.yes("withdrawn");

    static final Variable<String> CONTRACT_END = Variable.text("contractEnd");
    static final Variable<String> SETTLEMENT = Variable.text("settlement");
    static final Variable<Fen> SETTLED = Variable.yuan("settledAmount");

    static final Variable<List<String>> LEAVING = Variable.choices("leavingCommunities");
    static final Variable<String> NEW_NAME = Variable.text("newName");
    static final Variable<Fen> KEPT = Variable.yuan("keptEstimate");
    static final Variable<Fen> MOVED = Variable.yuan("movedEstimate");

    static final Variable<String> MERGE_INTO = Variable.text("mergeInto");

    static final Variable<String> DECISION = Variable.text("adjustmentDecision");
    static final Variable<String> DOCUMENT = Variable.text("documentNumber");
    static final Variable<LocalDate> DECIDED_ON = Variable.day("decidedOn");
    static final Variable<String> OPINION = Variable.text("decisionOpinion");

    private AdjustmentVariables() {}
}
