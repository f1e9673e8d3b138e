package cn.jiugai.plan;

import cn.jiugai.sheet.CellText;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Finds a street or a neighbourhood community by its name, with or without the endings that people leave off. */
final class UnitNames {

    private static final String ENDINGS = "(街道|社区)?(办事处|居民委员会|居委会)?$";

    private final Map<String, String> idByName;
    private final Map<String, String> idByStem = new LinkedHashMap<>();

    /** @param idByName ids of the units by their full names */
    UnitNames(Map<String, String> idByName) {
        this.idByName = Map.copyOf(idByName);
        idByName.forEach((name, id) -> idByStem.put(stem(name), id));
    }

    /** The id of the unit that is meant; empty if none of them is. */
    Optional<String> id(String name) {
        return Optional.ofNullable(idByStem.get(stem(name)));
    }

    /** All full names, for the clerk to choose from. */
    String choices() {
        return String.join("、", idByName.keySet().stream().sorted().toList());
    }

    private static String stem(String name) {
        return CellText.key(name).replaceFirst(ENDINGS, "");
    }
}
