package cn.jiugai.payment;

import cn.jiugai.rule.Fen;
import cn.jiugai.rule.Finding;
import java.util.List;
import java.util.Optional;

/**
 * That a sum of the settlement is explained, to the fen, by the lines in which it differs from the one before it (JA-3.5-4).
 *
 * @param before Chinese name of the sum before it
 * @param after Chinese name of the sum
 */
record SumExplained(String before, Fen from, String after, Fen to, List<Difference> differences) {

    Optional<Finding> finding() {
        Fen gap = to.minus(from);
        Fen named = Difference.sum(differences);
        if (named.equals(gap)) {
            return Optional.empty();
        }
        return Optional.of(new Finding(
                "JA-3.5-4",
                "%d项差异合计%s".formatted(differences.size(), ChangeOrder.signed(named)),
                "%s%s与%s%s的差额%s逐项列明".formatted(after, to, before, from, ChangeOrder.signed(gap)),
                "差%s".formatted(ChangeLimit.size(gap.minus(named))),
                "请逐项写明差在哪里、为什么，或更正金额"));
    }
}
