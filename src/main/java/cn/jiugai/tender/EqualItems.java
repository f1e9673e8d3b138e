package cn.jiugai.tender;

import cn.jiugai.rule.Fen;
import cn.jiugai.rule.Ratio;
import cn.jiugai.sheet.CellText;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Two bids in which too many items have the same price to the fen. Items whose price the tenderer has given (all bids
 * that have them say so), and those of which a bid gives no price, are not compared.
 *
 * @param share share of the compared items from which equal prices are a sign, itself included
 * @param least so many items have to be there for a comparison to say anything
 */
record EqualItems(Ratio share, int least) implements SignRule {

    @Override
    public Stream<Sign> look(List<Bid> bids) {
        Set<String> given = given(bids);
        return new Pairs(bids).all().flatMap(pair -> compare(pair, given));
    }

    private Stream<Sign> compare(List<Bid> pair, Set<String> given) {
        Map<String, Fen> first = prices(pair.get(0));
        Map<String, Fen> second = prices(pair.get(1));
        List<String> compared = first.keySet().stream()
                .filter(second::containsKey)
                .filter(item -> !given.contains(item))
                .toList();
        long equal = compared.stream()
                .filter(item -> first.get(item).equals(second.get(item)))
                .count();
        if (compared.size() < least || !share.reachedBy(equal, compared.size())) {
            return Stream.empty();
        }
        return Stream.of(new Sign(
                SignKind.EQUAL_ITEMS,
                Sign.codes(pair),
                pair,
                "%s的%d个分项中有%d个报价分毫不差（达到%s即需核查）".formatted(Sign.firms(pair), compared.size(), equal, share)));
    }

    private static Map<String, Fen> prices(Bid bid) {
        return bid.items().stream()
                .filter(item -> item.price().isMoreThan(Fen.ZERO))
                .collect(Collectors.toMap(item -> CellText.key(item.name()), Bid.Item::price));
    }

    /** One bidder who calls its own price given does not hide it from the comparison. */
    private static Set<String> given(List<Bid> bids) {
        return bids.stream()
                .flatMap(bid -> bid.items().stream())
                .collect(Collectors.groupingBy(
                        item -> CellText.key(item.name()),
                        Collectors.reducing(true, Bid.Item::given, Boolean::logicalAnd)))
                .entrySet()
                .stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
