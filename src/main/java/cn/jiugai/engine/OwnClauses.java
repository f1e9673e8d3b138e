package cn.jiugai.engine;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The clauses of one district's plan, and those of other plans for which they stand.
 *
 * @param ids of the plan
 * @param sameAs clause of another plan to the clause of this one that asks for the same
 */
record OwnClauses(Set<String> ids, Map<String, String> sameAs) {

    /** A clause's id as it stands in a text: code of the district, section, number. */
    private static final Pattern ID = Pattern.compile("\\b[A-Z]{2,}-\\d+(\\.\\d+)?(-\\d+)?\\b");

    static OwnClauses of(List<Clause> clauses, Map<String, String> sameAs) {
        Set<String> ids = clauses.stream().map(Clause::id).collect(Collectors.toUnmodifiableSet());
        sameAs.values().stream().filter(id -> !ids.contains(id)).findFirst().ifPresent(id -> {
            throw new IllegalStateException("sameAs names clause " + id + ", which the plan does not have");
        });
        return new OwnClauses(ids, sameAs);
    }

    List<String> among(List<String> named) {
        return named.stream().flatMap(this::own).distinct().toList();
    }

    private Stream<String> own(String id) {
        return ids.contains(id) ? Stream.of(id) : Stream.ofNullable(sameAs.get(id));
    }

    /** Project numbers look like clauses; what neither a plan nor {@code sameAs} knows stays as it is. */
    String in(String text, List<String> step, Set<String> foreign) {
        List<String> carried = among(step);
        return ID.matcher(text).replaceAll(found -> {
            String id = found.group();
            if (!foreign.contains(id)) {
                return id;
            }
            return sameAs.getOrDefault(id, carried.isEmpty() ? id : carried.get(0));
        });
    }
}
