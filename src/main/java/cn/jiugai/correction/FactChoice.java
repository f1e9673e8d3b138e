package cn.jiugai.correction;

import cn.jiugai.rule.Finding;
import cn.jiugai.rule.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whether a fact can be corrected now (JA-3.5-1): its own step is done, and nobody else is correcting it.
 *
 * @param fact its Chinese name
 * @param openStep name of the open task in which it is filled in
 * @param other number of another correction of it that waits for approval
 */
record FactChoice(String fact, Optional<String> openStep, Optional<Integer> other) {

    private static final String CLAUSE = "JA-3.5-1";

    Verdict check() {
        List<Finding> findings = new ArrayList<>();
        openStep.ifPresent(step -> findings.add(new Finding(
                CLAUSE,
                "任务“%s”还没有办结".formatted(step),
                "登记事项的步骤办结后才更正",
                "“%s”还可以在该任务里填写".formatted(fact),
                "请直接在任务“%s”中填写正确的值；这里请改选其他事项，或撤回".formatted(step))));
        other.ifPresent(number -> findings.add(new Finding(
                CLAUSE,
                "第%d号更正正在审批".formatted(number),
                "一个事项一次只办一个更正",
                "“%s”还有1个更正没有审批完".formatted(fact),
                "请等第%d号更正办完后再提出，或撤回".formatted(number))));
        return new Verdict(findings);
    }
}
