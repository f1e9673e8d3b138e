package cn.jiugai.scheme;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * The window in which the ground is opened at a place, once for all works there (JA-4.3-2).
 *
 * @param works names of the works that open it
 * @param utilities ids of the units whose lines are concerned
 */
public record TrenchWindow(
        String community, String place, LocalDate from, LocalDate to, List<String> works, Set<String> utilities) {

    static TrenchWindow of(Trench trench) {
        Window window = trench.window().orElseThrow();
        return new TrenchWindow(
                trench.community(),
                trench.place(),
                window.from(),
                window.to(),
                trench.items().stream().map(WorksItem::name).toList(),
                trench.utilities());
    }
}
