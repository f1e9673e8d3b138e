package cn.jiugai.funding;

import cn.jiugai.rule.Fen;
import cn.jiugai.rule.Finding;
import cn.jiugai.rule.Ratio;
import cn.jiugai.sheet.CellText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Whether the owners of public housing bear their share of the investment (HG-6-3). 执行口径: where there are several, their
 * money is counted together; the investment is the project's estimate.
 *
 * @param tenures whose the flats of the communities are
 * @param shares the sources of the plan
 * @param investment total investment of the project
 * @param least the share that the owners bear
 */
record PublicHousingShare(List<HousingTenure> tenures, List<Share> shares, Fen investment, Ratio least) {

    /** Why the plan is refused; empty if there is no public housing or its owners bear their share, to the fen. */
    Optional<Finding> finding() {
        List<HousingTenure> housing =
                tenures.stream().filter(tenure -> tenure.publicFlats() > 0).toList();
        Fen given = shares.stream()
                .filter(share -> share.kind() == FundingKind.PUBLIC_HOUSING && isOwner(housing, share.payer()))
                .map(Share::amount)
                .reduce(Fen.ZERO, Fen::plus);
        Fen missing = new Fen(least.missing(given.value(), investment.value()));
        if (housing.isEmpty() || missing.equals(Fen.ZERO)) {
            return Optional.empty();
        }
        return Optional.of(new Finding(
                "HG-6-3",
                "%s出资%s".formatted(owners(housing), given),
                "公房产权单位按总投资%s的%s出资，不少于%s".formatted(investment, least, given.plus(missing)),
                "还差%s".formatted(missing),
                "请商请产权单位出资，在“%s”中列明单位和金额".formatted(FundingKind.PUBLIC_HOUSING.title())));
    }

    private static boolean isOwner(List<HousingTenure> housing, String payer) {
        return payer != null
                && housing.stream()
                        .anyMatch(tenure -> CellText.key(tenure.publicOwner()).equals(CellText.key(payer)));
    }

    private static String owners(List<HousingTenure> housing) {
        return housing.stream()
                .map(tenure -> "%s（%s公房%d户）".formatted(tenure.publicOwner(), tenure.community(), tenure.publicFlats()))
                .collect(Collectors.joining("、"));
    }
}
