package cn.jiugai.funding;

import cn.jiugai.rule.Fen;
import cn.jiugai.rule.Finding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whether the telecom lines stand in the estimate, for the four carriers together (JA-2-8). 执行口径: they stand in it if the
 * estimate holds the cost of all works items.
 *
 * @param works the works items of the scheme
 * @param estimate the project's estimate (概算)
 * @param carriers those whose lines the cost covers
 */
record TelecomLines(List<Works> works, Fen estimate, Set<Carrier> carriers) {

    private static final String CLAUSE = "JA-2-8";

    /** Why the plan is refused; none if the scheme has no telecom lines. */
    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        Fen telecom = cost(works.stream().filter(Works::telecom).toList());
        if (telecom.equals(Fen.ZERO)) {
            return findings;
        }
        Fen all = cost(works);
        if (all.isMoreThan(estimate)) {
            findings.add(new Finding(
                    CLAUSE,
                    "改造内容合计%s，其中通信线路%s".formatted(all, telecom),
                    "通信线路费用纳入概算%s".formatted(estimate),
                    "概算还差%s".formatted(all.minus(estimate)),
                    "造价或概算登记有误的，由街道从“发起事项”发起“更正”，批准后重新提交"));
        }
        List<Carrier> missing = Arrays.stream(Carrier.values())
                .filter(carrier -> !carriers.contains(carrier))
                .toList();
        if (!missing.isEmpty()) {
            findings.add(new Finding(
                    CLAUSE,
                    "通信线路%s含%d家".formatted(telecom, carriers.size()),
                    "移动、联通、电信、广电%d家线路一并实施、费用一并计入概算".formatted(Carrier.values().length),
                    "缺%d家：%s"
                            .formatted(
                                    missing.size(),
                                    missing.stream().map(Carrier::title).collect(Collectors.joining("、"))),
                    "请商有关运营单位纳入四网合一后补登"));
        }
        return findings;
    }

    private static Fen cost(List<Works> works) {
        return works.stream().map(Works::cost).reduce(Fen.ZERO, Fen::plus);
    }
}
