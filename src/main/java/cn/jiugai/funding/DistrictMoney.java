package cn.jiugai.funding;

import cn.jiugai.rule.Fen;
import cn.jiugai.rule.Finding;
import cn.jiugai.rule.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Whether the district's money of a project names the affordability report by which it is set aside (HG-6-7).
 *
 * @param shares the sources of the plan
 * @param report what the finance bureau names, if it does
 */
record DistrictMoney(List<Share> shares, Optional<Report> report) {

    /**
     * The report on what the district can afford (财政承受能力评估报告).
     *
     * @param number number of the document
     * @param dated its day
     */
    record Report(String number, LocalDate dated) {}

    /** Passes if the plan has no money of the district, or the report is named. */
    Verdict check() {
        Fen money = shares.stream()
                .filter(share -> share.kind() == FundingKind.DISTRICT)
                .map(Share::amount)
                .reduce(Fen.ZERO, Fen::plus);
        if (money.equals(Fen.ZERO) || report.isPresent()) {
            return Verdict.pass();
        }
        return Verdict.refuse(new Finding(
                "HG-6-7",
                "区级财政资金%s没有写明依据".formatted(money),
                "区级财政资金依据财政承受能力评估报告从一般公共预算安排，写明文号和日期",
                "缺评估报告的文号和日期，差%s的依据".formatted(money),
                "请补填评估报告的文号和日期；没有评估的，请退回调整资金来源"));
    }
}
