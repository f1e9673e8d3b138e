package cn.jiugai.violation;

import cn.jiugai.rule.Finding;
import cn.jiugai.rule.Verdict;
import java.util.Optional;

/**
 * A department passes a case on (移送): whether it goes to the department whose it is by the facts that the sender found
 * (JA-3.4-3 to JA-3.4-5).
 *
 * @param kind and what stands there, as the sender found it
 * @param illegal what was determined; null while nothing was
 */
record Referral(
        ViolationRoute sender,
        ViolationRoute receiver,
        ViolationKind kind,
        boolean structure,
        boolean temporary,
        Boolean illegal) {

    Verdict check() {
        ViolationRoute right = ViolationRoute.of(kind, structure, temporary, Optional.ofNullable(illegal));
        if (right == receiver && right != sender) {
            return Verdict.pass();
        }
        return Verdict.refuse(new Finding(
                right.clause(),
                "移送" + receiver.department(),
                "“%s”、现状为“%s”的由%s办理"
                        .formatted(
                                kind.title(), SiteState.of(structure, temporary).title(), right.department()),
                right == sender ? "仍应由%s办理".formatted(right.department()) : "应移送" + right.department(),
                right == sender
                        ? "请继续办理；登记的类别或现状不对的，按现场情况改正后移送"
                        : "请改移送%s，或按现场情况改正类别、现状后移送".formatted(right.department())));
    }
}
