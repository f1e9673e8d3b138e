package cn.jiugai.payment;

import cn.jiugai.rule.Fen;
import cn.jiugai.rule.Finding;
import cn.jiugai.rule.Ratio;
import cn.jiugai.rule.Verdict;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether the implementing entity may decide on a change by itself (JA-3.5-4): a single one up to a sum, all together up to
 * a share of the contract, whatever their signs, so that a big one is not passed in small parts.
 *
 * @param amount what the change adds; negative if it takes away
 * @param earlier what the approved ones changed, without signs
 * @param agreed contract sum as signed
 */
record ChangeLimit(Fen amount, Fen earlier, Fen agreed, Fen single, Ratio share) {

    private static final String CLAUSE = "JA-3.5-4";
    private static final String REMEDY = "须报区住建局批准";

    Verdict check() {
        List<Finding> findings = new ArrayList<>();
        Fen size = size(amount);
        if (size.isMoreThan(single)) {
            findings.add(new Finding(
                    CLAUSE, "本次变更" + size, "由建设单位（实施主体）核准的单项变更不超过" + single, "超出" + size.minus(single), REMEDY));
        }
        Fen all = earlier.plus(size);
        Fen most = new Fen(share.of(agreed.value()));
        if (all.isMoreThan(most)) {
            findings.add(new Finding(
                    CLAUSE,
                    "连同已批准的累计变更" + all,
                    "由建设单位（实施主体）核准的累计变更不超过合同价款%s的%s，即%s".formatted(agreed, share, most),
                    "超出" + all.minus(most),
                    REMEDY));
        }
        return new Verdict(findings);
    }

    static Fen size(Fen amount) {
        return new Fen(Math.absExact(amount.value()));
    }
}
