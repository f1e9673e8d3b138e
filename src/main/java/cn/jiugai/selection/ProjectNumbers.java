package cn.jiugai.selection;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Gives the selected communities their project numbers in the order of the ranking, with the year of the plan: applications
 * for it may be of the year before.
 */
final class ProjectNumbers {

    private final int planYear;
    private final Predicate<String> taken;
    private final Set<String> given = new HashSet<>();

    /** @param taken whether a number belongs to a project already */
    ProjectNumbers(int planYear, Predicate<String> taken) {
        this.planYear = planYear;
        this.taken = taken;
    }

    /** @param application e.g. {@code HG-apply-2024-03}; in the plan of 2024 {@code HG-2024-01} or the next free number */
    String next(String application) {
        String prefix = application.replaceFirst("-apply-\\d{4}-\\d+$", "-%d-".formatted(planYear));
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> "%s%02d".formatted(prefix, number))
                .filter(number -> !taken.test(number) && given.add(number))
                .findFirst()
                .orElseThrow();
    }
}
