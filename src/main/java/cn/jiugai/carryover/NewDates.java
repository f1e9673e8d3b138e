package cn.jiugai.carryover;

import cn.jiugai.plan.MilestoneKind;
import cn.jiugai.rule.Finding;
import cn.jiugai.rule.Verdict;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The dates under which a project goes on in the next plan year (JA-4.4-1 to JA-4.4-4): one for everything that is not done,
 * within that year, to come, and in the order of the work.
 *
 * @param year the next plan year
 * @param today the day of the question
 * @param latest last day of that year on which a date may fall
 * @param kept what is done, with its day
 * @param proposed the new last days
 */
record NewDates(
        int year,
        LocalDate today,
        MonthDay latest,
        Map<MilestoneKind, LocalDate> kept,
        Map<MilestoneKind, LocalDate> proposed) {

    Verdict check() {
        return new Verdict(CarryOverVariables.DATES.keySet().stream()
                .flatMap(this::findings)
                .toList());
    }

    private Stream<Finding> findings(MilestoneKind kind) {
        LocalDate due = proposed.get(kind);
        if (kept.containsKey(kind)) {
            return due == null
                    ? Stream.empty()
                    : Stream.of(finding(
                            kind,
                            "填了%s".formatted(due),
                            "“%s”已于%s完成，没有新日期".formatted(kind.label(), kept.get(kind)),
                            "多1个日期",
                            "请清空这个日期"));
        }
        if (due == null) {
            return Stream.of(finding(kind, "没有日期", "“%s”有新日期".formatted(kind.label()), "缺1个日期", "请填写" + bounds()));
        }
        return Stream.of(outside(kind, due), order(kind, due)).flatMap(Optional::stream);
    }

    private Optional<Finding> outside(MilestoneKind kind, LocalDate due) {
        boolean early = due.isBefore(first());
        if (!early && !due.isAfter(last())) {
            return Optional.empty();
        }
        long days = early ? ChronoUnit.DAYS.between(due, first()) : ChronoUnit.DAYS.between(last(), due);
        return Optional.of(finding(
                kind,
                due.toString(),
                "“%s”的新日期%s".formatted(kind.label(), bounds()),
                (early ? "早%d天" : "晚%d天").formatted(days),
                "请改选日期"));
    }

    /** Not before the date of what comes earlier in the work. */
    private Optional<Finding> order(MilestoneKind kind, LocalDate due) {
        return CarryOverVariables.DATES.keySet().stream()
                .filter(earlier -> earlier.compareTo(kind) < 0 && proposed.containsKey(earlier))
                .filter(earlier -> due.isBefore(proposed.get(earlier)))
                .reduce((first, second) -> second)
                .map(earlier -> finding(
                        kind,
                        due.toString(),
                        "“%s”的新日期不早于“%s”的%s".formatted(kind.label(), earlier.label(), proposed.get(earlier)),
                        "早%d天".formatted(ChronoUnit.DAYS.between(due, proposed.get(earlier))),
                        "请按工作的先后改选日期"));
    }

    private LocalDate first() {
        LocalDate newYear = LocalDate.of(year, 1, 1);
        return today.isAfter(newYear) ? today : newYear;
    }

    private LocalDate last() {
        return latest.atYear(year);
    }

    private String bounds() {
        return "在%s至%s之间".formatted(first(), last());
    }

    private static Finding finding(MilestoneKind kind, String found, String asked, String shortfall, String remedy) {
        return new Finding(kind.clause(), found, asked, shortfall, remedy);
    }
}
