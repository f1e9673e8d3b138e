package cn.jiugai.funding;

import cn.jiugai.rule.Fen;
import cn.jiugai.rule.Finding;
import cn.jiugai.rule.Ratio;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Whether the households and shops of mixed-use housing bear their share of the investment (HG-6-4). 执行口径: the investment
 * is the project's estimate; the maintenance fund is their own money and counts.
 *
 * @param tenures whose the flats of the communities are
 * @param contributions what households and shops give
 * @param investment total investment of the project
 * @param least the share that they bear together
 */
record MixedUseShare(List<HousingTenure> tenures, List<Contribution> contributions, Fen investment, Ratio least) {

    /** Why the plan is refused; empty if no community is of mixed use or the share is reached, to the fen. */
    Optional<Finding> finding() {
        List<String> mixed = tenures.stream()
                .filter(HousingTenure::mixedUse)
                .map(HousingTenure::community)
                .toList();
        List<Contribution> own = contributions.stream()
                .filter(contribution -> mixed.contains(contribution.community()))
                .toList();
        Fen shops = sum(own.stream()
                .filter(contribution -> contribution.way() == ContributionWay.SHOPS)
                .toList());
        Fen given = sum(own);
        Fen missing = new Fen(least.missing(given.value(), investment.value()));
        if (mixed.isEmpty() || missing.equals(Fen.ZERO)) {
            return Optional.empty();
        }
        return Optional.of(new Finding(
                "HG-6-4",
                "%s住户出资%s、商户出资%s，合计%s"
                        .formatted(mixed.stream().collect(Collectors.joining("、")), given.minus(shops), shops, given),
                "商住两用房全体住户、商户至少按总投资%s的%s出资，即%s".formatted(investment, least, given.plus(missing)),
                "还差%s".formatted(missing),
                "请与住户、商户商定后补登出资；达不到的不能列入改造"));
    }

    private static Fen sum(List<Contribution> contributions) {
        return contributions.stream().map(Contribution::counted).reduce(Fen.ZERO, Fen::plus);
    }
}
