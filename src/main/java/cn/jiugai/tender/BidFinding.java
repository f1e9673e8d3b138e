package cn.jiugai.tender;

import java.time.LocalDate;
import java.util.List;

/**
 * A sign of an offence among the bids of a project, with the newest decision on it.
 *
 * @param offence one of the five offences of the plan, e.g. 串通投标
 * @param firms the bidders concerned
 * @param decision 查无问题, 取消投标资格 or 立案调查; this and all after it are null while nothing is decided
 * @param document number of the decision
 * @param person user who registered it
 */
public record BidFinding(
        String offence,
        String fact,
        List<String> firms,
        String decision,
        String reason,
        String document,
        LocalDate decidedOn,
        String person) {

    static BidFinding of(KeptSign sign, List<Bid> bids) {
        List<String> firms = bids.stream()
                .filter(bid -> sign.bids().contains(bid.number()))
                .map(Bid::firm)
                .toList();
        String offence = sign.kind().offence().title();
        KeptSign.Decision decision = sign.decision();
        return decision == null
                ? new BidFinding(offence, sign.fact(), firms, null, null, null, null, null)
                : new BidFinding(
                        offence,
                        sign.fact(),
                        firms,
                        decision.outcome().title(),
                        decision.reason(),
                        decision.document(),
                        decision.decidedOn(),
                        decision.person());
    }
}
