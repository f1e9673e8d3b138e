package cn.jiugai.coordination;

import cn.jiugai.rule.Finding;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Whether all calls on units were met (HG-4.1-2).
 *
 * @param open those that were not
 */
record CallsSettled(List<UnitCall> open) {

    /** Why the works are not finished; empty if nothing is open. */
    Optional<Finding> finding() {
        return open.isEmpty()
                ? Optional.empty()
                : Optional.of(new Finding(
                        "HG-4.1-2",
                        "%d件配合事项没有办结".formatted(open.size()),
                        "请各单位配合的事项全部办结",
                        "缺%d件：%s"
                                .formatted(
                                        open.size(),
                                        open.stream().map(UnitCall::title).collect(Collectors.joining("；"))),
                        "请催办有关单位；办结后由发起单位确认"));
    }
}
