package cn.jiugai.tender;

import java.util.List;
import java.util.stream.Stream;

/**
 * Whether a project manager is bound to another site that is not finished, or holds a certificate that stands there under
 * another name.
 *
 * @param bound the persons who are bound to sites of other projects now
 */
record OtherSites(List<BoundPerson> bound) implements SignRule {

    @Override
    public Stream<Sign> look(List<Bid> bids) {
        return bids.stream()
                .flatMap(bid -> bound.stream()
                        .filter(person -> bid.manager().hasCertificate(person.certificate()))
                        .map(person -> sign(bid, person)));
    }

    private static Sign sign(Bid bid, BoundPerson person) {
        String subject = "%s@%s@%s".formatted(bid.manager().certificateKey(), person.project(), bid.code());
        if (bid.manager().isNamed(person.name())) {
            return new Sign(
                    SignKind.ON_TWO_SITES,
                    subject,
                    List.of(bid),
                    "%s的项目负责人%s已在未完工的%s任项目负责人（%s，%s起）"
                            .formatted(bid.firm(), bid.manager(), person.project(), person.firm(), person.boundOn()));
        }
        return new Sign(
                SignKind.CERTIFICATE_OF_TWO,
                subject,
                List.of(bid),
                "证书%s在%s的投标文件中属于%s，在未完工的%s属于%s"
                        .formatted(
                                person.certificate(),
                                bid.firm(),
                                bid.manager().name(),
                                person.project(),
                                person.name()));
    }
}
