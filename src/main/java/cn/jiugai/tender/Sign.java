package cn.jiugai.tender;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Something among the bids that may point to an offence; it proves nothing, the supervising department decides (JA-3.6-1).
 *
 * @param kind what it is
 * @param subject what the bids share or what is wrong, in one spelling: with the kind it says which sign it is
 * @param bids those concerned, in the order of their numbers
 * @param fact what was found, in Chinese, with the names of the bidders
 */
record Sign(SignKind kind, String subject, List<Bid> bids, String fact) {

    Sign {
        bids = bids.stream().sorted(Comparator.comparingInt(Bid::number)).toList();
    }

    /** The bidders of a list of bids for a sentence, e.g. 甲公司、乙公司. */
    static String firms(List<Bid> bids) {
        return bids.stream()
                .sorted(Comparator.comparingInt(Bid::number))
                .map(Bid::firm)
                .collect(Collectors.joining("、"));
    }

    /** The bids of a list in one spelling, for subjects. */
    static String codes(List<Bid> bids) {
        return bids.stream().map(Bid::code).sorted().collect(Collectors.joining("+"));
    }
}
