package cn.jiugai.office;

import java.util.List;
import java.util.Map;

/**
 * The file {@code districts/<id>.yaml} as it is written: the units of a district and their roles.
 *
 * @param code how the numbers of its projects begin, e.g. {@code JA}
 * @param inCharge role of the department in charge; it gets what no other unit holds
 * @param roles roles that only this district knows, id to name; may be missing
 * @param choices what the district offers where its plan has words of its own, see {@link DistrictChoices}; may be missing
 */
record DistrictFile(
        String id,
        String name,
        String code,
        String inCharge,
        Map<String, String> roles,
        Map<String, List<String>> choices,
        List<UnitEntry> units) {

    DistrictFile {
        roles = roles == null ? Map.of() : Map.copyOf(roles);
        choices = choices == null ? Map.of() : Map.copyOf(choices);
        units = List.copyOf(units);
    }

    /**
     * @param roles held for the whole district
     * @param offers held only for projects for which the unit is named
     */
    record UnitEntry(String id, String name, List<String> roles, List<String> offers) {

        UnitEntry {
            roles = roles == null ? List.of() : List.copyOf(roles);
            offers = offers == null ? List.of() : List.copyOf(offers);
        }
    }
}
