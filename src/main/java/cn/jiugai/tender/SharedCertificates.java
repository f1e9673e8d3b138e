package cn.jiugai.tender;

import java.util.List;
import java.util.stream.Stream;

/** One certificate in two bids: the same person is named by both, or it stands under two names. */
final class SharedCertificates implements SignRule {

    @Override
    public Stream<Sign> look(List<Bid> bids) {
        return new Pairs(bids)
                .all()
                .filter(pair -> pair.get(0)
                        .manager()
                        .hasCertificate(pair.get(1).manager().certificate()))
                .map(SharedCertificates::sign);
    }

    private static Sign sign(List<Bid> pair) {
        CertifiedPerson first = pair.get(0).manager();
        CertifiedPerson second = pair.get(1).manager();
        String subject = first.certificateKey() + "@" + Sign.codes(pair);
        return first.isNamed(second.name())
                ? new Sign(SignKind.SAME_MANAGER, subject, pair, "%s的项目负责人都是%s".formatted(Sign.firms(pair), first))
                : new Sign(
                        SignKind.CERTIFICATE_OF_TWO,
                        subject,
                        pair,
                        "证书%s在%s的投标文件中属于%s，在%s的投标文件中属于%s"
                                .formatted(
                                        first.certificate(),
                                        pair.get(0).firm(),
                                        first.name(),
                                        pair.get(1).firm(),
                                        second.name()));
    }
}
