package cn.jiugai.funding;

import cn.jiugai.rule.Fen;
import cn.jiugai.rule.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Who pays for the lines that belong to a utility: that utility alone, to the fen (JA-2-5). The telecom lines of JA-2-8 are
 * not meant. 执行口径: such works stand in the estimate, and the utility's money is one of its sources.
 *
 * @param works the works items of the scheme
 * @param shares the sources of the plan
 * @param contributions what residents give, of which nothing may be meant for such works
 */
record UtilityLines(List<Works> works, List<Share> shares, List<Contribution> contributions) {

    private static final String CLAUSE = "JA-2-5";

    /** A finding for each item that the utility does not pay wholly. */
    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        works.stream().filter(item -> item.utility() != null).forEach(item -> check(item, findings));
        return findings;
    }

    private void check(Works item, List<Finding> findings) {
        List<String> foreign = Stream.concat(
                        shares.stream()
                                .filter(share -> share.isFor(item.number()) && !isOf(share, item))
                                .map(share -> "由“%s”出资%s".formatted(share.title(), share.amount())),
                        contributions.stream()
                                .filter(given -> given.item() != null && given.item() == item.number())
                                .map(UtilityLines::given))
                .toList();
        Fen own = shares.stream()
                .filter(share -> share.isFor(item.number()) && isOf(share, item))
                .map(Share::amount)
                .reduce(Fen.ZERO, Fen::plus);
        if (foreign.isEmpty() && own.equals(item.cost())) {
            return;
        }
        String found = foreign.isEmpty() ? "%s出资%s".formatted(item.utility(), own) : String.join("，", foreign);
        findings.add(new Finding(
                CLAUSE,
                "%s%s".formatted(item.label(), found),
                "产权属%s的管线由%s全额出资%s".formatted(item.utility(), item.utility(), item.cost()),
                difference(item, own),
                "请把本项改为“%s”中的%s，金额等于本项造价".formatted(FundingKind.UTILITIES.title(), item.utility())));
    }

    private static String given(Contribution given) {
        String what = given.amount() == null ? given.contents() : given.amount().toString();
        return "由居民（%s）出资%s".formatted(given.household(), what);
    }

    private static String difference(Works item, Fen own) {
        return own.isMoreThan(item.cost())
                ? "%s多列%s".formatted(item.utility(), own.minus(item.cost()))
                : "%s还差%s".formatted(item.utility(), item.cost().minus(own));
    }

    private static boolean isOf(Share share, Works item) {
        return share.kind() == FundingKind.UTILITIES && item.utility().equals(share.payer());
    }
}
