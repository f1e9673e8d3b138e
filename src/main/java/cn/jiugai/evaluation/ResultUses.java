package cn.jiugai.evaluation;

import cn.jiugai.rule.Finding;
import cn.jiugai.rule.Verdict;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * For what the result of an evaluation is used (JA-2-3): at least for one thing, each with the way, and a poor result for
 * putting right what was poor.
 *
 * @param grade what was found
 * @param uses each with the way in which it is used; null if nothing was written
 */
record ResultUses(Grade grade, Map<ResultUse, String> uses) {

    private static final String CLAUSE = "JA-2-3";

    Verdict check() {
        if (uses.isEmpty()) {
            return Verdict.refuse(new Finding(CLAUSE, "0项", "评价结果至少应用于1项", "缺1项", "请选择评价结果用于哪里，写明怎样用"));
        }
        return new Verdict(
                Stream.concat(vague().stream(), unrectified().stream()).toList());
    }

    private Optional<Finding> vague() {
        List<String> vague = Arrays.stream(ResultUse.values())
                .filter(use -> uses.containsKey(use) && uses.get(use) == null)
                .map(ResultUse::title)
                .toList();
        return vague.isEmpty()
                ? Optional.empty()
                : Optional.of(new Finding(
                        CLAUSE,
                        "%d项中%d项写明".formatted(uses.size(), uses.size() - vague.size()),
                        "每项应用都写明怎样用",
                        "缺%d项：%s".formatted(vague.size(), String.join("、", vague)),
                        "请写明后重新提交"));
    }

    private Optional<Finding> unrectified() {
        return grade == Grade.POOR && !uses.containsKey(ResultUse.RECTIFICATION)
                ? Optional.of(new Finding(CLAUSE, "评价为差，整改0项", "评价为差的要求整改", "缺1项：问题整改", "请选择“问题整改”，写明整改要求和期限"))
                : Optional.empty();
    }
}
