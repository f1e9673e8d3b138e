package cn.jiugai.plan;

import cn.jiugai.rule.Fen;
import cn.jiugai.rule.Finding;
import cn.jiugai.rule.Verdict;
import java.time.LocalDate;

/**
 * The money that a plan may take, with the report on what the district can afford (财政承受能力评估报告, HG-6-7).
 *
 * @param amount the budget of the year
 * @param reportNumber number of the report
 * @param reportedOn day of the report
 * @param affordable what the report finds affordable
 */
public record PlanBudget(Fen amount, String reportNumber, LocalDate reportedOn, Fen affordable) {

    private static final String CLAUSE = "HG-6-7";

    /** @param year the plan year; the report is made before it ends, and the budget is not more than it allows */
    Verdict check(int year) {
        if (reportedOn.getYear() > year) {
            return Verdict.refuse(new Finding(
                    CLAUSE,
                    "评估报告%s出具于%s".formatted(reportNumber, reportedOn),
                    "%d年底前出具的财政承受能力评估报告".formatted(year),
                    "晚于计划年度",
                    "请填写本计划年度所依据的评估报告"));
        }
        return amount.isMoreThan(affordable)
                ? Verdict.refuse(new Finding(
                        CLAUSE,
                        "年度预算" + amount,
                        "不超过财政承受能力评估报告（%s）核定的%s".formatted(reportNumber, affordable),
                        "超出" + amount.minus(affordable),
                        "请核减预算，或重新评估后填写新的报告"))
                : Verdict.pass();
    }
}
