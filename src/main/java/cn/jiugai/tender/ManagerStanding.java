package cn.jiugai.tender;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * Whether each project manager may be named at all: the certificate is valid, the bidder pays the social insurance.
 *
 * @param opened day on which the bids were opened; a certificate that ends on that day is still valid
 */
record ManagerStanding(LocalDate opened) implements SignRule {

    @Override
    public Stream<Sign> look(List<Bid> bids) {
        return Stream.concat(
                bids.stream()
                        .filter(bid -> bid.manager().validUntil().isBefore(opened))
                        .map(this::expired),
                bids.stream()
                        .filter(bid -> !bid.has(bid.manager().insuredBy()))
                        .map(ManagerStanding::insuredElsewhere));
    }

    private Sign expired(Bid bid) {
        return new Sign(
                SignKind.CERTIFICATE_EXPIRED,
                bid.code(),
                List.of(bid),
                "%s的项目负责人%s证书有效期至%s，开标日为%s"
                        .formatted(bid.firm(), bid.manager(), bid.manager().validUntil(), opened));
    }

    private static Sign insuredElsewhere(Bid bid) {
        return new Sign(
                SignKind.INSURED_ELSEWHERE,
                bid.code(),
                List.of(bid),
                "%s的项目负责人%s由%s缴纳社保"
                        .formatted(bid.firm(), bid.manager(), bid.manager().insuredBy()));
    }
}
