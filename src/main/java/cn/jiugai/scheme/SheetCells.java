package cn.jiugai.scheme;

import cn.jiugai.project.Community;
import cn.jiugai.sheet.CellText;
import cn.jiugai.sheet.Column;
import cn.jiugai.sheet.Line;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads the cells that all sheets of the works list share; what cannot be read is a fault of the row. */
final class SheetCells {

    static final Column COMMUNITY = Column.text("小区");

    private static final Map<String, Boolean> ANSWERS = Map.of("是", true, "√", true, "否", false, "×", false);

    private final Map<String, String> communities = new LinkedHashMap<>();

    /** @param communities those of the project */
    SheetCells(List<Community> communities) {
        communities.forEach(community -> this.communities.put(CellText.key(community.name()), community.name()));
    }

    /** The community of the project that the row names. */
    Optional<String> community(Line line) {
        Optional<String> community = Optional.ofNullable(communities.get(CellText.key(line.raw(COMMUNITY))));
        if (community.isEmpty()) {
            line.fault(COMMUNITY, communities.values().stream().collect(Collectors.joining("、", "本项目的小区（", "）")));
        }
        return community;
    }

    /** @param basis clause behind the column, empty if there is none */
    static <E extends Enum<E> & Titled> Optional<E> choice(Line line, Column column, Class<E> type, String basis) {
        Optional<E> choice = Titled.of(type, line.raw(column));
        if (choice.isEmpty()) {
            line.fault(column, Titled.all(type) + "之一" + basis);
        }
        return choice;
    }

    static Optional<Boolean> yes(Line line, Column column) {
        Optional<Boolean> answer = Optional.ofNullable(ANSWERS.get(CellText.key(line.raw(column))));
        if (answer.isEmpty()) {
            line.fault(column, "是或否");
        }
        return answer;
    }

    /** A text that may be missing; null then, and where it is too long, which is a fault. */
    static String optional(Line line, Column column, int mostCharacters) {
        return line.optionalText(column, mostCharacters)
                .filter(text -> !text.isEmpty())
                .orElse(null);
    }
}
