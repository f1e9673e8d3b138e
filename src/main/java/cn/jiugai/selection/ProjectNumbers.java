package cn.jiugai.selection;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Gives the selected communities their project numbers in the order of the ranking, with the year of their application. */
final class ProjectNumbers {

    private final Predicate<String> taken;
    private final Set<String> given = new HashSet<>();

    /** @param taken whether a number belongs to a project already */
    ProjectNumbers(Predicate<String> taken) {
        this.taken = taken;
    }

    /** @param application e.g. {@code HG-apply-2024-03}; the project becomes {@code HG-2024-01} or the next free number */
    String next(String application) {
        String prefix = application.replaceFirst("-apply(-\\d{4})-\\d+$", "$1-");
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> "%s%02d".formatted(prefix, number))
                .filter(number -> !taken.test(number) && given.add(number))
                .findFirst()
                .orElseThrow();
    }
}
