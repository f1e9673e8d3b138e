package cn.jiugai.tender;

import cn.jiugai.sheet.CellText;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A firm that stands in two bids: bids alone beside its consortium, or is a member of two. */
final class SharedMembers implements SignRule {

    @Override
    public Stream<Sign> look(List<Bid> bids) {
        return new Pairs(bids).all().flatMap(SharedMembers::compare);
    }

    private static Stream<Sign> compare(List<Bid> pair) {
        Set<String> others = pair.get(1).parties().map(CellText::key).collect(Collectors.toSet());
        return pair.get(0)
                .parties()
                .filter(firm -> others.contains(CellText.key(firm)))
                .map(firm -> new Sign(
                        SignKind.MEMBER_OF_TWO,
                        CellText.key(firm) + "@" + Sign.codes(pair),
                        pair,
                        "%s同时在%s的投标中".formatted(firm, Sign.firms(pair))));
    }
}
