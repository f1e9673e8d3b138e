package cn.jiugai.funding;

import cn.jiugai.rule.Finding;
import cn.jiugai.sheet.CellText;
import java.util.List;

/**
 * Whether the owner of public housing contributes (JA-2-7); the plan sets no amount.
 *
 * @param housing public housing that the survey found
 * @param shares the sources of the funding plan
 */
record PublicHousingOwners(List<Housing> housing, List<Share> shares) {

    /** @param flats number of flats that are let */
    record Housing(String community, String owner, int flats) {}

    /** A finding for each owner in each community that gives nothing. */
    List<Finding> findings() {
        return housing.stream()
                .filter(found -> shares.stream().noneMatch(share -> isOf(share, found.owner())))
                .map(found -> new Finding(
                        "JA-2-7",
                        "%s有公房%d户，%s出资%s".formatted(found.community(), found.flats(), found.owner(), "0.00元"),
                        "公房产权单位出资参与改造",
                        "缺%s的出资".formatted(found.owner()),
                        "请商请该单位出资后，在“%s”中列明单位和金额，数额不限".formatted(FundingKind.PUBLIC_HOUSING.title())))
                .toList();
    }

    private static boolean isOf(Share share, String owner) {
        return share.kind() == FundingKind.PUBLIC_HOUSING
                && share.payer() != null
                && CellText.key(share.payer()).equals(CellText.key(owner));
    }
}
