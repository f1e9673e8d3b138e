package cn.jiugai.tender;

import cn.jiugai.rule.Fen;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Total prices of three bidders or more that lie the same amount, or the same rate, apart to the fen (规律性差异). Round
 * prices do so by chance, so those that are all round do not count. Items are not looked at: where bids are made as a
 * discount on a given list of prices, honest ones keep one rate in all items.
 *
 * @param round amount of which round prices are multiples; one fen makes every price round and the rule silent
 */
record SteadyTotals(Fen round) implements SignRule {

    /** Two prices always have a step; from three on it can be the same one. */
    private static final int LEAST = 3;

    @Override
    public Stream<Sign> look(List<Bid> bids) {
        List<Bid> ascending =
                bids.stream().sorted(Comparator.comparing(Bid::price)).toList();
        return new Pairs(ascending)
                .all()
                .filter(pair -> ascending.stream().noneMatch(before -> steady(before, pair.get(0), pair.get(1))))
                .map(pair -> run(pair, ascending))
                .filter(run -> run.size() >= LEAST && !run.stream().allMatch(this::isRound))
                .map(SteadyTotals::sign);
    }

    private static List<Bid> run(List<Bid> pair, List<Bid> ascending) {
        List<Bid> run = new ArrayList<>(pair);
        Optional<Bid> next;
        do {
            next = ascending.stream()
                    .filter(bid -> steady(run.get(run.size() - 2), run.get(run.size() - 1), bid))
                    .findFirst();
            next.ifPresent(run::add);
        } while (next.isPresent());
        return run;
    }

    private static boolean steady(Bid low, Bid middle, Bid high) {
        return low.price().value() < middle.price().value()
                && middle.price().value() < high.price().value()
                && (sameAmount(low, middle, high) || sameRate(low, middle, high));
    }

    private static boolean sameAmount(Bid low, Bid middle, Bid high) {
        return middle.price().minus(low.price()).equals(high.price().minus(middle.price()));
    }

    /** Each price may have been rounded to the fen, which lets the product differ from the square by this much. */
    private static boolean sameRate(Bid low, Bid middle, Bid high) {
        BigInteger product = value(low).multiply(value(high));
        BigInteger square = value(middle).multiply(value(middle));
        BigInteger rounding = value(middle).add(value(high).shiftRight(1)).add(BigInteger.ONE);
        return product.subtract(square).abs().compareTo(rounding) <= 0;
    }

    private static BigInteger value(Bid bid) {
        return BigInteger.valueOf(bid.price().value());
    }

    private boolean isRound(Bid bid) {
        return bid.price().value() % round.value() == 0;
    }

    private static Sign sign(List<Bid> run) {
        Bid first = run.get(0);
        Bid second = run.get(1);
        String step = sameAmount(first, second, run.get(2))
                ? "依次相差%s".formatted(second.price().minus(first.price()))
                : "依次相差同一比例";
        String prices =
                String.join("、", run.stream().map(bid -> bid.price().toString()).toList());
        return new Sign(
                SignKind.STEADY_TOTAL,
                Sign.codes(List.of(first, second)),
                run,
                "%s的投标报价%s：%s".formatted(Sign.firms(run), step, prices));
    }
}
