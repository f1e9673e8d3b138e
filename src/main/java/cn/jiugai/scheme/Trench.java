package cn.jiugai.scheme;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A place where works of the list open the ground, with the window that the street proposes and what the utilities concerned
 * said to it (JA-4.3-2).
 *
 * @param items the works that open the ground there
 * @param window empty while the street has proposed none
 * @param utilities ids of the units whose lines are concerned there
 * @param words the window that each of them can keep, by id; one that is missing has said nothing
 */
record Trench(
        String community,
        String place,
        List<WorksItem> items,
        Optional<Window> window,
        Set<String> utilities,
        Map<String, Window> words) {

    /** How messages name it. */
    String label() {
        return "%s %s".formatted(community, place);
    }

    /** The utilities that have not said that they keep the window. */
    Set<String> owing() {
        return utilities.stream()
                .filter(unit -> window.isEmpty() || !window.get().equals(words.get(unit)))
                .collect(Collectors.toSet());
    }

    String works() {
        return items.stream().map(WorksItem::name).distinct().collect(Collectors.joining("、"));
    }
}
