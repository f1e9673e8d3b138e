package cn.jiugai.coordination;

import cn.jiugai.rule.Finding;
import cn.jiugai.rule.Verdict;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Whether all units that were asked have answered and can work along (HG-4.1-2).
 *
 * @param answers one for each unit that was asked
 */
record UnitsCoordinated(List<UnitAnswer> answers) {

    /** Refuses with every unit that has not answered or cannot, and why. */
    Verdict check() {
        List<UnitAnswer> open =
                answers.stream().filter(answer -> !answer.isSettled()).toList();
        if (open.isEmpty()) {
            return Verdict.pass();
        }
        return Verdict.refuse(new Finding(
                "HG-4.1-2",
                "%d家中%d家已落实".formatted(answers.size(), answers.size() - open.size()),
                "%d家单位逐家答复，能够配合改造".formatted(answers.size()),
                "缺%d家：%s"
                        .formatted(
                                open.size(), open.stream().map(UnitAnswer::line).collect(Collectors.joining("；"))),
                "请组织社区与这些单位协调后再次征询；协调不成的，报领导小组办公室"));
    }
}
