package cn.jiugai.plan;

import cn.jiugai.rule.Fen;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a plan sets for the selection of its communities.
 *
 * @param plan business key of the plan
 * @param closingOn last day on which a street may report an application
 * @param groups the borders by year of completion
 * @param budget the budget in force; empty before it is set
 * @param tasks what the plan takes in beside the selection, by number
 */
public record SelectionFrame(
        String plan,
        String district,
        int year,
        LocalDate closingOn,
        AgeGroups groups,
        Optional<PlanBudget> budget,
        List<GuaranteeTask> tasks) {

    /** @throws IllegalStateException in Chinese, if it is not set yet */
    public Fen money() {
        return budget.orElseThrow(() -> new IllegalStateException(plan + "还没有核定年度预算"))
                .amount();
    }
}
