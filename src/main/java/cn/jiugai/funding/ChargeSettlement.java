package cn.jiugai.funding;

import cn.jiugai.rule.Fen;
import cn.jiugai.rule.Finding;
import cn.jiugai.rule.Verdict;
import java.util.List;
import java.util.Optional;

/**
 * Whether a case about a charge is settled (JA-2-6): put right, resting on a declared charge, or unfounded.
 *
 * @param utility Chinese name of the utility
 * @param charged what was charged, if it is known
 * @param answer the utility's newest answer
 * @param decision the housing bureau's newest decision
 * @param declared items that the utility has declared
 */
record ChargeSettlement(
        String utility, Optional<Fen> charged, ChargeAnswer answer, ChargeDecision decision, List<String> declared) {

    private static final String CLAUSE = "JA-2-6";

    Verdict check() {
        return switch (decision.kind()) {
            case UNFOUNDED -> Verdict.pass();
            case CORRECTED -> corrected();
            case JUSTIFIED -> justified();
            case RETURNED ->
                Verdict.refuse(new Finding(
                        CLAUSE,
                        "区住建局退回",
                        "收费问题处理到位",
                        "区住建局意见：%s"
                                .formatted(
                                        Optional.ofNullable(decision.opinion()).orElse("未写明")),
                        "请按意见重新处理后答复"));
        };
    }

    private Verdict corrected() {
        if (answer.kind() == ChargeAnswer.Kind.JUSTIFY || answer.correctedOn() == null) {
            return Verdict.refuse(new Finding(
                    CLAUSE,
                    "%s%s，没有退费或取消的日期".formatted(utility, answer.kind().title()),
                    "违规收费已经退还或取消",
                    "缺%s退费或取消收费的记录".formatted(utility),
                    "请退费或取消收费，写明日期后重新答复"));
        }
        Fen refund = answer.kind() == ChargeAnswer.Kind.REFUND ? answer.refund() : Fen.ZERO;
        if (charged.filter(sum -> sum.isMoreThan(refund)).isPresent()) {
            return Verdict.refuse(new Finding(
                    CLAUSE,
                    answer.kind() == ChargeAnswer.Kind.REFUND
                            ? "%s退费%s".formatted(utility, refund)
                            : "%s取消收费，没有退费".formatted(utility),
                    "已收的%s全部退还".formatted(charged.get()),
                    "还差" + charged.get().minus(refund),
                    "请选“退费”，退足后重新答复"));
        }
        return Verdict.pass();
    }

    private Verdict justified() {
        if (answer.declared() != null && declared.contains(answer.declared())) {
            return Verdict.pass();
        }
        return Verdict.refuse(new Finding(
                CLAUSE,
                "%s已申报%d项收费，答复没有指明其中一项".formatted(utility, declared.size()),
                "收费有已申报的项目、标准和依据",
                "缺对应的申报项目",
                "没有申报的收费请退还或取消；确有依据的请在答复中选定已申报的项目"));
    }
}
