package cn.jiugai.funding;

import cn.jiugai.rule.Fen;
import cn.jiugai.rule.Finding;
import java.util.List;
import java.util.Optional;

/**
 * Whether what the plan counts as the residents' money is what households of the project give (JA-2-4). It is not, once a
 * community has left the project.
 *
 * @param shares the sources of the plan
 * @param contributions what residents of the project's communities give
 */
record ResidentsMoney(List<Share> shares, List<Contribution> contributions) {

    /** Why the plan is refused; empty if both are the same to the fen. */
    Optional<Finding> finding() {
        Fen planned = shares.stream()
                .filter(share -> share.kind() == FundingKind.RESIDENTS)
                .map(Share::amount)
                .reduce(Fen.ZERO, Fen::plus);
        Fen given = contributions.stream().map(Contribution::counted).reduce(Fen.ZERO, Fen::plus);
        if (planned.equals(given)) {
            return Optional.empty();
        }
        return Optional.of(new Finding(
                "JA-2-4",
                "居民出资计入%s".formatted(planned),
                "居民出资等于本项目各小区住户同意的%s".formatted(given),
                planned.isMoreThan(given) ? "多计" + planned.minus(given) : "少计" + given.minus(planned),
                "已调出项目的小区，住户的出资不再计入，请更正资金筹措表"));
    }
}
