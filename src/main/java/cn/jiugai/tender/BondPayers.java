package cn.jiugai.tender;

import java.util.List;
import java.util.stream.Stream;

/** The bid bond comes from an account of the bidder: who lets another pay may only lend its name (挂靠). */
final class BondPayers implements SignRule {

    @Override
    public Stream<Sign> look(List<Bid> bids) {
        return bids.stream()
                .filter(bid -> !bid.has(bid.bond().holder()))
                .map(bid -> new Sign(
                        SignKind.BOND_OF_OTHER,
                        bid.code(),
                        List.of(bid),
                        "%s的投标保证金由%s的账户付出".formatted(bid.firm(), bid.bond().holder())));
    }
}
