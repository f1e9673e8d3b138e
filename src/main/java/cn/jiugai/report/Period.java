package cn.jiugai.report;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A period of whole months for which a report is owed; every year has the same ones.
 *
 * @param months 1, 2, 3, 4, 6 or 12
 */
record Period(LocalDate first, LocalDate last, int months) {

    private static final int YEAR = 12;

    /** The period in which a day lies. */
    static Period of(LocalDate day, int months) {
        int month = (day.getMonthValue() - 1) / months * months + 1;
        return from(YearMonth.of(day.getYear(), month), months);
    }

    static Period between(LocalDate first, LocalDate last) {
        return new Period(first, last, (int) YearMonth.from(first).until(YearMonth.from(last), ChronoUnit.MONTHS) + 1);
    }

    /** The periods that are over on a day, so many at most, the oldest first. */
    static List<Period> over(LocalDate today, int months, int most) {
        YearMonth now = YearMonth.from(of(today, months).first());
        return IntStream.rangeClosed(1, most)
                .mapToObj(back -> from(now.minusMonths((long) (most + 1 - back) * months), months))
                .toList();
    }

    private static Period from(YearMonth first, int months) {
        return new Period(first.atDay(1), first.plusMonths(months - 1L).atEndOfMonth(), months);
    }

    /** {@code 2026年5月月报}, {@code 2026年4至6月报表}. */
    String title() {
        if (months == 1) {
            return "%d年%d月月报".formatted(first.getYear(), first.getMonthValue());
        }
        return months == YEAR
                ? first.getYear() + "年年报"
                : "%d年%d至%d月报表".formatted(first.getYear(), first.getMonthValue(), last.getMonthValue());
    }
}
