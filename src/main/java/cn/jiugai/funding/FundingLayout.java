package cn.jiugai.funding;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What the workbook of a funding plan offers and asks for; the step names it with its property {@code upload}. */
enum FundingLayout {
    /** Who bears what (JA-2). The telecom lines stand in the estimate and are paid by all its sources (JA-2-8). */
    PLAN(
            "funding-plan",
            false,
            EnumSet.range(FundingKind.CENTRAL, FundingKind.PPP),
            EnumSet.complementOf(EnumSet.of(ContributionWay.SHOPS))),

    /** The same with what was applied for and granted (HG-6-1); who owns a telecom line pays it (HG-6-2). */
    GRANTS(
            "funding-grants",
            true,
            EnumSet.of(
                    FundingKind.CENTRAL_HOUSING,
                    FundingKind.CENTRAL_BUDGET,
                    FundingKind.SPONGE_CITY,
                    FundingKind.DISTRICT,
                    FundingKind.UTILITIES,
                    FundingKind.ORIGINAL_OWNERS,
                    FundingKind.PUBLIC_HOUSING,
                    FundingKind.PROJECT_INCOME,
                    FundingKind.SOCIAL_CAPITAL),
            EnumSet.of(ContributionWay.DIRECT, ContributionWay.SHOPS, ContributionWay.REPAIR_FUND));

    private final String upload;
    private final boolean grants;
    private final Set<FundingKind> kinds;
    private final Set<ContributionWay> ways;

    FundingLayout(String upload, boolean grants, Set<FundingKind> kinds, Set<ContributionWay> ways) {
        this.upload = upload;
        this.grants = grants;
        this.kinds = kinds;
        this.ways = ways;
    }

    String upload() {
        return upload;
    }

    /** Whether public money has columns for what was applied for and granted. */
    boolean hasGrants() {
        return grants;
    }

    /** Whether telecom lines are paid by who owns them, as water, heat, gas and power are. */
    boolean telecomPaysItself() {
        return this == GRANTS;
    }

    /** The sources that the sheet may have rows of, in its order; what residents pay stands in a sheet of its own. */
    List<FundingKind> kinds() {
        return kinds.stream().filter(FundingKind::isInSheet).toList();
    }

    /** The ways in which residents may contribute. */
    List<ContributionWay> ways() {
        return List.copyOf(ways);
    }

    Optional<FundingKind> kind(String text) {
        return kinds().stream().filter(kind -> kind.isCalled(text)).findFirst();
    }

    Optional<ContributionWay> way(String text) {
        return ways.stream().filter(way -> way.isCalled(text)).findFirst();
    }

    /** The sources, for messages. */
    String kindTitles() {
        return kinds().stream().map(FundingKind::title).collect(Collectors.joining("、"));
    }

    /** The ways, for messages. */
    String wayTitles() {
        return ways.stream().map(ContributionWay::title).collect(Collectors.joining("；"));
    }
}
