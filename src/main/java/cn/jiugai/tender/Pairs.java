package cn.jiugai.tender;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Each two bids of a list, once. */
record Pairs(List<Bid> bids) {

    Stream<List<Bid>> all() {
        return IntStream.range(0, bids.size())
                .boxed()
                .flatMap(first -> IntStream.range(first + 1, bids.size())
                        .mapToObj(second -> List.of(bids.get(first), bids.get(second))));
    }
}
