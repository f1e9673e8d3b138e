package cn.jiugai.project;

import cn.jiugai.sheet.CellText;
import java.util.Locale;

/**
 * A household by its address, as a clerk wrote it.
 *
 * @param community name of the community
 * @param building e.g. {@code 3栋}
 * @param door e.g. {@code 2单元501室}
 */
public record Household(String community, String building, String door) {

    private static final String LEADING_ZEROS = "(?<!\\d)0+(?=\\d)";

    /** Building and door in one spelling: 03号楼 2单元501室 is the same household as 3栋 2-501. */
    public String key() {
        String house = plain(building).replaceAll("(号楼|号|栋|幢|座|楼|#)+$", "");
        String flat = plain(door)
                .replaceAll("单元|[/、,#]", "-")
                .replaceAll("(室|号|户)+$", "")
                .replaceAll("-+", "-")
                .replaceAll("^-|-$", "");
        return house + "/" + flat;
    }

    /** How messages name it. */
    public String label() {
        return "%s %s %s".formatted(community, building, door);
    }

    private static String plain(String text) {
        return CellText.key(text).toUpperCase(Locale.ROOT).replaceAll(LEADING_ZEROS, "");
    }
}
