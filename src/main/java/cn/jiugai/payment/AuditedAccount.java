package cn.jiugai.payment;

import cn.jiugai.rule.Fen;
import cn.jiugai.rule.Finding;
import cn.jiugai.rule.Verdict;
import java.util.ArrayList;
import java.util.List;

/**
 * What audit makes of the account (JA-3.5-4): every line in which it differs is named with its reason, no payment is under
 * way or held any more, and the money of the project covers it (JA-2-3).
 *
 * @param openPayments payments that are under way, in words
 * @param funding sum of all sources
 */
record AuditedAccount(Fen claimed, Fen audited, List<Difference> differences, List<String> openPayments, Fen funding) {

    Verdict check() {
        List<Finding> findings = new ArrayList<>();
        new SumExplained("报送金额", claimed, "审定金额", audited, differences)
                .finding()
                .ifPresent(findings::add);
        if (!openPayments.isEmpty()) {
            findings.add(new OpenPayments(openPayments).finding("结算审定前"));
        }
        if (audited.isMoreThan(funding)) {
            findings.add(new Finding(
                    "JA-2-3",
                    "审定金额" + audited,
                    "审定金额不超过各渠道资金合计" + funding,
                    "资金缺" + audited.minus(funding),
                    "请先落实资金、调整资金筹措方案，再审定"));
        }
        return new Verdict(findings);
    }
}
