package cn.jiugai.tender;

import cn.jiugai.sheet.CellText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Details that bidders who know nothing of each other do not share: people, telephone, file, account. */
final class SharedDetails implements SignRule {

    /** How a detail is read and brought to one spelling; a null or empty one is not compared. */
    private record Detail(Function<Bid, String> reader, UnaryOperator<String> spelling) {

        String of(Bid bid) {
            String text = reader.apply(bid);
            return text == null ? "" : spelling.apply(CellText.key(text));
        }
    }

    private static final Map<SignKind, Detail> DETAILS = new LinkedHashMap<>();

    static {
        DETAILS.put(SignKind.SAME_CONTACT, text(bid -> bid.contact().person()));
        DETAILS.put(SignKind.SAME_PHONE, new Detail(bid -> bid.contact().phone(), SharedDetails::phone));
        DETAILS.put(SignKind.SAME_AGENT, text(bid -> bid.contact().agent()));
        DETAILS.put(
                SignKind.SAME_LEGAL_REPRESENTATIVE, text(bid -> bid.contact().legalRepresentative()));
        DETAILS.put(SignKind.SAME_FILE_AUTHOR, text(bid -> bid.file().author()));
        DETAILS.put(SignKind.SAME_MACHINE, text(bid -> bid.file().machine()));
        DETAILS.put(SignKind.SAME_BOND_ACCOUNT, new Detail(bid -> bid.bond().account(), SharedDetails::digits));
    }

    @Override
    public Stream<Sign> look(List<Bid> bids) {
        return DETAILS.entrySet().stream().flatMap(detail -> look(detail.getKey(), detail.getValue(), bids));
    }

    private static Stream<Sign> look(SignKind kind, Detail detail, List<Bid> bids) {
        Map<String, List<Bid>> shared = bids.stream()
                .filter(bid -> !detail.of(bid).isEmpty())
                .collect(Collectors.groupingBy(detail::of, TreeMap::new, Collectors.toList()));
        return shared.entrySet().stream()
                .filter(group -> group.getValue().size() > 1)
                .map(group -> sign(kind, detail, group.getKey(), group.getValue()));
    }

    private static Sign sign(SignKind kind, Detail detail, String value, List<Bid> bids) {
        String fact = "%s的%s相同：%s"
                .formatted(Sign.firms(bids), kind.title(), detail.reader().apply(bids.get(0)));
        return new Sign(kind, value, bids, fact);
    }

    private static Detail text(Function<Bid, String> reader) {
        return new Detail(reader, text -> text.toUpperCase(Locale.ROOT));
    }

    private static String digits(String text) {
        return text.replaceAll("\\D", "");
    }

    private static String phone(String text) {
        return PhoneNumber.of(text).map(PhoneNumber::digits).orElseGet(() -> digits(text));
    }
}
