package cn.jiugai.funding;

import cn.jiugai.rule.Fen;
import cn.jiugai.rule.Finding;
import cn.jiugai.sheet.CellText;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Whether every original owner of a former staff community was offered to support its renovation, and what it promised
 * stands among the sources (HG-6-3). Whether it gives anything is its own choice.
 *
 * @param tenures whose the flats of the communities are
 * @param offers what the owners were asked for and answered
 * @param shares the sources of the plan
 */
record OwnersAsked(List<HousingTenure> tenures, List<OwnerOffer> offers, List<Share> shares) {

    private static final String CLAUSE = "HG-6-3";

    /** A finding for each owner that was not asked, and for each whose promise the plan does not hold. */
    List<Finding> findings() {
        return Stream.concat(
                        tenures.stream()
                                .filter(tenure -> tenure.originalOwner() != null && !isAsked(tenure))
                                .map(OwnersAsked::notAsked),
                        offers.stream()
                                .filter(offer -> offer.answer() == OwnerOffer.Answer.GIVES)
                                .map(OwnerOffer::owner)
                                .distinct()
                                .filter(owner -> promised(owner).isMoreThan(planned(owner)))
                                .map(this::notPlanned))
                .toList();
    }

    private boolean isAsked(HousingTenure tenure) {
        return offers.stream()
                .anyMatch(offer -> offer.community().equals(tenure.community())
                        && offer.owner().equals(tenure.originalOwner()));
    }

    private Fen promised(String owner) {
        return offers.stream()
                .filter(offer -> offer.owner().equals(owner))
                .map(OwnerOffer::amount)
                .filter(Objects::nonNull)
                .reduce(Fen.ZERO, Fen::plus);
    }

    private Fen planned(String owner) {
        return shares.stream()
                .filter(share -> share.kind() == FundingKind.ORIGINAL_OWNERS && share.payer() != null)
                .filter(share -> CellText.key(share.payer()).equals(CellText.key(owner)))
                .map(Share::amount)
                .reduce(Fen.ZERO, Fen::plus);
    }

    private static Finding notAsked(HousingTenure tenure) {
        return new Finding(
                CLAUSE,
                "%s的原产权单位%s没有征询".formatted(tenure.community(), tenure.originalOwner()),
                "原职工小区商请原产权单位支持，登记答复",
                "缺%s的答复".formatted(tenure.originalOwner()),
                "请征询后登记；不出资不影响方案");
    }

    private Finding notPlanned(String owner) {
        Fen promised = promised(owner);
        return new Finding(
                CLAUSE,
                "%s列入%s".formatted(owner, planned(owner)),
                "%s同意出资的%s列入资金来源".formatted(owner, promised),
                "还差%s".formatted(promised.minus(planned(owner))),
                "请在“%s”中列明单位和金额".formatted(FundingKind.ORIGINAL_OWNERS.title()));
    }
}
