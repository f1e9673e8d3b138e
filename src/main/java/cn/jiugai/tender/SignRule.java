package cn.jiugai.tender;

import java.util.List;
import java.util.stream.Stream;

/** Looks for signs of one sort among the bids of a tender. */
interface SignRule {

    Stream<Sign> look(List<Bid> bids);
}
