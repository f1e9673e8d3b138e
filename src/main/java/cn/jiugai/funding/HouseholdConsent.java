package cn.jiugai.funding;

import cn.jiugai.rule.Finding;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Whether each household that is to give something has agreed to it (JA-2-4: none of the ways is forced on anybody).
 *
 * @param contributions all of the plan; none at all is right
 */
record HouseholdConsent(List<Contribution> contributions) {

    /** Why the plan is refused; empty if every consent is on record. */
    Optional<Finding> finding() {
        List<Contribution> forced = contributions.stream()
                .filter(contribution -> !contribution.isConsented())
                .toList();
        if (forced.isEmpty()) {
            return Optional.empty();
        }
        String names = forced.stream()
                .map(contribution -> "%s（%s）"
                        .formatted(contribution.household(), contribution.way().title()))
                .collect(Collectors.joining("；"));
        return Optional.of(new Finding(
                "JA-2-4",
                "%d笔出资中%d笔没有同意记录".formatted(contributions.size(), forced.size()),
                "居民自愿出资，每笔都有本户同意的日期和文件",
                "缺%d笔：%s".formatted(forced.size(), names),
                "请取得本户书面同意后补登；不同意的请删去，不得向住户摊派"));
    }
}
