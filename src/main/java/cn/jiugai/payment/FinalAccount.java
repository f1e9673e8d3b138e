package cn.jiugai.payment;

import cn.jiugai.rule.Fen;
import cn.jiugai.rule.Finding;
import cn.jiugai.rule.Verdict;
import java.util.ArrayList;
import java.util.List;

/**
 * What the contractor accounts for (JA-3.5-4): every line in which it differs from contract and change orders is named, and
 * nothing is left to be decided.
 *
 * @param contract contract sum with the approved change orders
 * @param openChanges change orders that nobody has decided, in words
 */
record FinalAccount(Fen contract, Fen claimed, List<Difference> differences, List<String> openChanges) {

    Verdict check() {
        List<Finding> findings = new ArrayList<>();
        new SumExplained("合同价款（含已批准的变更）", contract, "报送金额", claimed, differences)
                .finding()
                .ifPresent(findings::add);
        if (!openChanges.isEmpty()) {
            findings.add(new Finding(
                    "JA-3.5-4",
                    "%d件工程变更没有办结".formatted(openChanges.size()),
                    "工程变更全部办结后结算",
                    "还差%d件：%s".formatted(openChanges.size(), String.join("；", openChanges)),
                    "请办结批准，或撤回后重新报送"));
        }
        return new Verdict(findings);
    }
}
