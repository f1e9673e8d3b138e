package cn.jiugai.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What an assessment is about: a whole year, or a stage of it (HG-7-3).
 *
 * @param stage 0 for the whole year, else the number of the stage
 * @param first its first day
 * @param last its last day
 */
record AssessedPeriod(int year, int stage, LocalDate first, LocalDate last) {

    private static final int MONTHS = 12;

    static AssessedPeriod year(int year) {
        return new AssessedPeriod(year, 0, LocalDate.of(year, 1, 1), LocalDate.of(year, MONTHS, 31));
    }

    /** @param months of each stage, which divide the year */
    static AssessedPeriod stage(int year, int stage, int months) {
        LocalDate first = LocalDate.of(year, 1, 1).plusMonths((long) months * (stage - 1));
        return new AssessedPeriod(year, stage, first, first.plusMonths(months).minusDays(1));
    }

    /**
     * All that is over today and not older than the last year: that year, and the stages of it and of this one. The last
     * stage of a year is part of the year's own assessment.
     *
     * @param months of each stage; 12 if there are none
     */
    static List<AssessedPeriod> over(LocalDate today, int months) {
        List<AssessedPeriod> over = new ArrayList<>();
        for (int year = today.getYear() - 1; year <= today.getYear(); year++) {
            for (int stage = 1; stage < MONTHS / months; stage++) {
                over.add(stage(year, stage, months));
            }
            over.add(year(year));
        }
        return over.stream().filter(period -> period.last().isBefore(today)).toList();
    }

    /** {@code 2026年度}, {@code 2026年第1阶段}. */
    String title() {
        return stage == 0 ? year + "年度" : "%d年第%d阶段".formatted(year, stage);
    }
}
