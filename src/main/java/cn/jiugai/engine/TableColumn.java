package cn.jiugai.engine;

import cn.jiugai.office.Roles;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * An output column of a decision table whose cells are fixed values of one kind.
 *
 * @param name its Output name, by which our steps read it
 * @param expected Chinese wording of what may stand in a cell
 * @param fits whether a value may stand in a cell of the table of a district; asked with null for an empty cell
 */
public record TableColumn(String name, String expected, BiPredicate<String, Object> fits) {

    /** Ids of department roles that the district knows. */
    public static TableColumn role(String name, Roles roles) {
        return new TableColumn(
                name,
                "已登记的部门角色编号，例如 \"finance\"",
                (district, value) -> value instanceof String role && roles.knows(district, role));
    }

    /** Whole numbers, both bounds included. */
    public static TableColumn count(String name, int least, int most) {
        return new TableColumn(name, "%d到%d的整数，不加引号".formatted(least, most), (district, value) -> {
            BigDecimal number = value instanceof Number found ? new BigDecimal(found.toString()) : null;
            return number != null
                    && number.stripTrailingZeros().scale() <= 0
                    && number.compareTo(BigDecimal.valueOf(least)) >= 0
                    && number.compareTo(BigDecimal.valueOf(most)) <= 0;
        });
    }

    /** One of a few words. */
    public static TableColumn oneOf(String name, List<String> words) {
        return new TableColumn(
                name, "\"" + String.join("\" 或 \"", words) + "\"", (district, value) -> words.contains(value));
    }

    /** A text that is there. */
    public static TableColumn text(String name) {
        return new TableColumn(name, "加英文引号的文字", (district, value) -> value instanceof String text && !text.isBlank());
    }
}
