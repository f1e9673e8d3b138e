package cn.jiugai.permit;

import cn.jiugai.rule.Fen;
import cn.jiugai.rule.Finding;
import cn.jiugai.rule.Verdict;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Whether the fees before the construction permit are paid (HG-5.1-3); what is not may be owed only where funds are short.
 *
 * @param fees all of them, as stated
 */
record FeesPaid(List<StatedFee> fees) {

    Verdict check() {
        List<StatedFee> owed = fees.stream().filter(StatedFee::owed).toList();
        if (owed.isEmpty()) {
            return Verdict.pass();
        }
        return Verdict.refuse(new Finding(
                "HG-5.1-3",
                "已缴清%d项".formatted(fees.size() - owed.size()),
                "核发施工许可前%d项费用缴清，资金不足的经区财政局核实后可以先欠缴".formatted(fees.size()),
                "还差%d项共%s：%s"
                        .formatted(
                                owed.size(),
                                owed.stream().map(StatedFee::amount).reduce(Fen.ZERO, Fen::plus),
                                owed.stream().map(StatedFee::title).collect(Collectors.joining("、"))),
                "请缴清后重新申报，或由区财政局核实资金确有不足"));
    }
}
