package cn.jiugai.monthly;

import cn.jiugai.payment.PaymentRecords.MonthlyDue;
import cn.jiugai.project.SupervisionRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * From what each payment ratio of a month follows (HG-4.2-4): contractors with their places, sites with their scores, what
 * was seen of them, and what is paid.
 */
record RankingTrace(List<Line> lines) {

    static final List<String> HEADINGS = List.of("名次", "施工单位", "平均分", "拨付比例", "现场", "得分", "各项得分和扣分理由", "当月检查", "当月付款");

    /**
     * A site with the contractor to which it counts.
     *
     * @param name of the contractor
     * @param due empty until the payment of the month is worked out
     */
    record Line(
            RankedContractor contractor,
            String name,
            String site,
            List<ItemScore> scores,
            List<SupervisionRecord> seen,
            Optional<MonthlyDue> due) {

        List<String> cells() {
            return List.of(
                    "第%d名".formatted(contractor.place()),
                    name,
                    "%s（%d分÷%d个现场）".formatted(contractor.score(), contractor.points(), contractor.sites()),
                    contractor.ratio(),
                    site,
                    String.valueOf(scores.stream().mapToInt(ItemScore::points).sum()),
                    scores.stream().map(Line::inWords).collect(Collectors.joining("；")),
                    seen.isEmpty()
                            ? "没有检查记录"
                            : seen.stream().map(SiteInspections::inWords).collect(Collectors.joining("；")),
                    due.map(Line::inWords).orElse("—"));
        }

        private static String inWords(ItemScore score) {
            return "%s%d/%d%s"
                    .formatted(
                            score.item().title(),
                            score.points(),
                            score.full(),
                            score.reason() == null ? "" : "（" + score.reason() + "）");
        }

        private static String inWords(MonthlyDue due) {
            return "（累计完成%s－此前%s）×%s＝%s，已付%s"
                    .formatted(due.progress(), due.before(), due.ratio(), due.amount(), due.paid());
        }
    }

    /** As a form shows it. */
    String markdown() {
        List<String> rows = new ArrayList<>();
        rows.add("|" + String.join("|", HEADINGS) + "|");
        rows.add("|" + "---|".repeat(HEADINGS.size()));
        lines.forEach(line -> rows.add("|"
                + line.cells().stream().map(cell -> cell.replace("|", "／")).collect(Collectors.joining("|"))
                + "|"));
        return String.join("\n", rows);
    }
}
