package cn.jiugai.funding;

import cn.jiugai.rule.Finding;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whether money of the housing provident fund goes to elevators (JA-2-4).
 *
 * @param contributions all of the plan
 * @param works the works items of the scheme
 */
record ElevatorMoney(List<Contribution> contributions, List<Works> works) {

    /** Why the plan is refused; empty if all of it is meant for a works item that installs elevators. */
    Optional<Finding> finding() {
        Set<Integer> elevators =
                works.stream().filter(Works::elevator).map(Works::number).collect(Collectors.toSet());
        List<Contribution> elsewhere = contributions.stream()
                .filter(contribution -> contribution.way() == ContributionWay.ELEVATOR)
                .filter(contribution -> contribution.item() == null || !elevators.contains(contribution.item()))
                .toList();
        if (elsewhere.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Finding(
                "JA-2-4",
                "%d笔没有用于加装电梯".formatted(elsewhere.size()),
                "“%s”写明用于方案中加装电梯的一项".formatted(ContributionWay.ELEVATOR.title()),
                "缺%d笔的加装电梯项目：%s"
                        .formatted(
                                elsewhere.size(),
                                elsewhere.stream().map(Contribution::household).collect(Collectors.joining("；"))),
                "请在“用于第几项”填加装电梯的序号，或改用其他方式"));
    }
}
