package cn.jiugai.tender;

import cn.jiugai.sheet.CellText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A person who acts for two bidders in different parts, e.g. the contact of one who hands in the bid of the other. The same
 * part in both is looked for by {@link SharedDetails} and {@link SharedCertificates}.
 */
final class SharedPeople implements SignRule {

    @Override
    public Stream<Sign> look(List<Bid> bids) {
        return new Pairs(bids).all().flatMap(SharedPeople::compare);
    }

    private static Stream<Sign> compare(List<Bid> pair) {
        Map<SignKind, String> first = people(pair.get(0));
        Map<SignKind, String> second = people(pair.get(1));
        return first.entrySet().stream()
                .flatMap(one -> second.entrySet().stream()
                        .filter(other -> one.getKey() != other.getKey())
                        .filter(other -> CellText.key(one.getValue()).equals(CellText.key(other.getValue())))
                        .map(other -> sign(pair, one.getKey(), other.getKey(), one.getValue())));
    }

    private static Sign sign(List<Bid> pair, SignKind one, SignKind other, String name) {
        return new Sign(
                SignKind.SAME_PERSON,
                "%s@%s@%s@%s".formatted(CellText.key(name), one, other, Sign.codes(pair)),
                pair,
                "%s是%s的%s，又是%s的%s"
                        .formatted(
                                name,
                                pair.get(0).firm(),
                                one.title(),
                                pair.get(1).firm(),
                                other.title()));
    }

    /** Who acts for a bidder, each with the part in which the same name in both bids is a sign of its own. */
    private static Map<SignKind, String> people(Bid bid) {
        Map<SignKind, String> people = new LinkedHashMap<>();
        people.put(SignKind.SAME_CONTACT, bid.contact().person());
        people.put(SignKind.SAME_AGENT, bid.contact().agent());
        people.put(SignKind.SAME_LEGAL_REPRESENTATIVE, bid.contact().legalRepresentative());
        people.put(SignKind.SAME_FILE_AUTHOR, bid.file().author());
        people.put(SignKind.SAME_MANAGER, bid.manager().name());
        people.values().removeIf(name -> name == null || CellText.key(name).isEmpty());
        return people;
    }
}
