package cn.jiugai.plan;

import cn.jiugai.sheet.CellText;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds a street or a neighbourhood community by its name. What people leave off makes no difference: the ending
 * (办事处, 居委会), a remark in brackets, and the street before the name of a community.
 */
final class UnitNames {

    private static final String REMARK = "\\([^)]*\\)$";
    private static final String ENDING = "(街道|社区)?(办事处|居民委员会|居委会)?$";
    private static final String STREET_BEFORE = "^.+街道(?=.)";

    private final List<String> names;
    private final Map<String, Set<String>> idsByStem = new HashMap<>();

    /** @param idByName ids of the units by their full names */
    UnitNames(Map<String, String> idByName) {
        names = idByName.keySet().stream().sorted().toList();
        idByName.forEach((name, id) -> {
            add(stem(name), id);
            add(stem(name).replaceFirst(STREET_BEFORE, ""), id);
        });
    }

    /** The id of the unit that is meant; empty if it is none of them or could be several. */
    Optional<String> id(String name) {
        return Optional.ofNullable(idsByStem.get(stem(name)))
                .filter(ids -> ids.size() == 1)
                .map(ids -> ids.iterator().next());
    }

    /** All full names, for the clerk to choose from. */
    String choices() {
        return String.join("、", names);
    }

    private void add(String stem, String id) {
        idsByStem.computeIfAbsent(stem, key -> new HashSet<>()).add(id);
    }

    private static String stem(String name) {
        return CellText.key(name).replaceFirst(REMARK, "").replaceFirst(ENDING, "");
    }
}
