package cn.jiugai.funding;

import cn.jiugai.rule.Finding;
import java.util.Optional;

/**
 * Whether a project stands in the city's government investment plan, as every project of Jin'an does (JA-2-2).
 *
 * @param entry number and year of the plan's entry, if they are recorded
 */
record GovernmentInvestment(Optional<InvestmentPlanEntry> entry) {

    /** Why the plan is refused; empty if the entry is there. */
    Optional<Finding> finding() {
        if (entry.isPresent()) {
            return Optional.empty();
        }
        return Optional.of(new Finding(
                "JA-2-2",
                "没有登记文号和年度",
                "项目列入市本级政府性投资计划，登记1项文号和年度",
                "缺市本级政府性投资计划的文号和年度",
                "请向市发改委、市财政局核实后补登，列入计划后市级才能配套"));
    }
}
