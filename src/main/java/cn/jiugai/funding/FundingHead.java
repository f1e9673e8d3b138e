package cn.jiugai.funding;

import java.util.Optional;
import java.util.Set;

/**
 * What a funding plan says beside its amounts.
 *
 * @param entry its entry in the city's government investment plan (JA-2-2), if it has one
 * @param carriers those whose lines the cost of the telecom lines covers (JA-2-8)
 * @param services services of the community that the project provides for (JA-2-9)
 * @param otherServices further ones; null if there are none
 * @param originalOwnerAnswer what the original owner of a former staff community answered (JA-2-7); null if there is none
 */
record FundingHead(
        Optional<InvestmentPlanEntry> entry,
        Set<Carrier> carriers,
        Set<CommunityService> services,
        String otherServices,
        String originalOwnerAnswer) {

    /** Of a plan that says nothing beside its amounts. */
    static final FundingHead AMOUNTS_ONLY = new FundingHead(Optional.empty(), Set.of(), Set.of(), null, null);
}
