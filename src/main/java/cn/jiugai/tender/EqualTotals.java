package cn.jiugai.tender;

import cn.jiugai.rule.Fen;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Total prices that are equal to the fen. */
final class EqualTotals implements SignRule {

    @Override
    public Stream<Sign> look(List<Bid> bids) {
        return bids.stream()
                .collect(Collectors.groupingBy(Bid::price, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .filter(group -> group.getValue().size() > 1)
                .map(group -> sign(group.getKey(), group.getValue()));
    }

    private static Sign sign(Fen price, List<Bid> bids) {
        return new Sign(
                SignKind.EQUAL_TOTAL, price.toString(), bids, "%s的投标报价分毫不差，都是%s".formatted(Sign.firms(bids), price));
    }
}
