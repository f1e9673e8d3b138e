package cn.jiugai.plan;

import cn.jiugai.rule.Finding;
import cn.jiugai.rule.Verdict;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A date of a running plan that somebody wants to change.
 *
 * @param year the plan year
 * @param dates the dates as they stand, in the order of the year
 * @param due the new last day
 * @param reason why; may be blank or null
 * @param document title and number of what allows it; may be blank or null
 */
record DateChange(int year, List<Milestone> dates, MilestoneKind kind, LocalDate due, String reason, String document) {

    Verdict check() {
        List<Finding> findings = new ArrayList<>();
        written("调整原因", reason, Bounds.LONGEST_REASON).ifPresent(findings::add);
        written("批准文件", document, Bounds.LONGEST_DOCUMENT).ifPresent(findings::add);
        day().ifPresent(findings::add);
        return new Verdict(findings);
    }

    private Optional<Finding> written(String what, String text, int most) {
        int length = text == null ? 0 : text.strip().length();
        if (length >= 1 && length <= most) {
            return Optional.empty();
        }
        return Optional.of(new Finding(
                kind.clause(),
                length + "字",
                what + "1至%d字".formatted(most),
                length == 0 ? "没有写" + what : "多%d字".formatted(length - most),
                "请写明" + what));
    }

    /** Within the plan year and the next one, and not across its neighbours. */
    private Optional<Finding> day() {
        if (due == null) {
            return Optional.of(finding("没有日期", "新日期", "没有选择日期", "请选择新的日期"));
        }
        LocalDate old = dateOf(kind).orElseThrow();
        LocalDate first = neighbour(-1).orElse(Year.of(year).atDay(1));
        LocalDate last = neighbour(1)
                .orElse(Year.of(year).plusYears(1).atMonth(Month.DECEMBER).atEndOfMonth());
        if (due.equals(old)) {
            return Optional.of(finding(due.toString(), "与原日期不同的日期", "日期没有变", "请选择新的日期"));
        }
        if (due.isBefore(first) || due.isAfter(last)) {
            return Optional.of(finding(
                    due.toString(),
                    "%s至%s之间的日期".formatted(first, last),
                    due.isBefore(first) ? "早于前一节点或计划年度" : "晚于后一节点或次年年底",
                    "请改选日期，或先调整相邻的节点"));
        }
        return Optional.empty();
    }

    private Finding finding(String found, String asked, String shortfall, String remedy) {
        return new Finding(kind.clause(), found, "“%s”为%s".formatted(kind.label(), asked), shortfall, remedy);
    }

    private Optional<LocalDate> neighbour(int step) {
        List<MilestoneKind> kinds = dates.stream().map(Milestone::kind).sorted().toList();
        int position = kinds.indexOf(kind) + step;
        return position >= 0 && position < kinds.size() ? dateOf(kinds.get(position)) : Optional.empty();
    }

    private Optional<LocalDate> dateOf(MilestoneKind wanted) {
        return dates.stream()
                .filter(date -> date.kind() == wanted)
                .map(Milestone::due)
                .findFirst();
    }
}
