package cn.jiugai.funding;

import cn.jiugai.rule.Fen;
import cn.jiugai.rule.Finding;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whether no works item gets more than it costs, and none that is not in the list (JA-2-1).
 *
 * @param works the works items of the scheme; those on a utility's own line are left to {@link UtilityLines}
 * @param shares the sources of the plan
 * @param contributions what residents give
 */
record ItemShares(List<Works> works, List<Share> shares, List<Contribution> contributions) {

    private static final String CLAUSE = "JA-2-1";

    /** A finding for each item that is not there or gets too much. */
    List<Finding> findings() {
        return Stream.concat(
                        meant().distinct()
                                .sorted()
                                .filter(number -> find(number).isEmpty())
                                .map(ItemShares::unknown),
                        works.stream()
                                .filter(item -> item.utility() == null)
                                .filter(item -> given(item.number()).isMoreThan(item.cost()))
                                .map(this::tooMuch))
                .toList();
    }

    private Stream<Integer> meant() {
        return Stream.concat(
                        shares.stream().map(Share::item), contributions.stream().map(Contribution::item))
                .filter(item -> item != null);
    }

    private Optional<Works> find(int number) {
        return works.stream().filter(item -> item.number() == number).findFirst();
    }

    private Fen given(int number) {
        return Stream.concat(
                        shares.stream().filter(share -> share.isFor(number)).map(Share::amount),
                        contributions.stream()
                                .filter(contribution -> contribution.item() != null && contribution.item() == number)
                                .map(Contribution::counted))
                .reduce(Fen.ZERO, Fen::plus);
    }

    private static Finding unknown(int number) {
        return new Finding(
                CLAUSE,
                "有资金用于第%d项".formatted(number),
                "资金用于改造内容清单中的项目",
                "清单中没有第%d项".formatted(number),
                "请按最新的改造内容清单更正序号");
    }

    private Finding tooMuch(Works item) {
        Fen given = given(item.number());
        return new Finding(
                CLAUSE,
                "%s安排资金%s".formatted(item.label(), given),
                "专门用于一项的资金不超过该项造价" + item.cost(),
                "多出" + given.minus(item.cost()),
                "请核减金额，或改为不指定用途");
    }
}
