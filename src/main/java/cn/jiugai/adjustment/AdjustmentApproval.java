package cn.jiugai.adjustment;

import cn.jiugai.rule.Finding;
import cn.jiugai.rule.Verdict;
import java.util.stream.Stream;

/**
 * An application is approved by another person than the one who made it (JA-4.1-2), and only while it is still possible.
 *
 * @param now what {@link Adjustable} says at the time of the approval
 */
record AdjustmentApproval(String appliedBy, String approvedBy, Verdict now) {

    Verdict check() {
        return new Verdict(Stream.concat(samePerson(), changed()).toList());
    }

    private Stream<Finding> samePerson() {
        return appliedBy.equals(approvedBy)
                ? Stream.of(new Finding(
                        "JA-4.1-2", "申请和审批都是“%s”".formatted(appliedBy), "申请和审批是两个人", "缺另一人的审批", "请由区住建局的另一人审批"))
                : Stream.empty();
    }

    private Stream<Finding> changed() {
        return now.passed()
                ? Stream.empty()
                : Stream.of(new Finding(
                        "JA-3.5-1",
                        "申请以后情况有变：" + now.reasons().replace('\n', ' '),
                        "审批时仍然可以调整",
                        "现在不能调整",
                        "请在“审批意见”中选“不同意”，由申请单位另行申请"));
    }
}
