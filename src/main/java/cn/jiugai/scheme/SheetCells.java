package cn.jiugai.scheme;

import cn.jiugai.project.Community;
import cn.jiugai.sheet.CellText;
import cn.jiugai.sheet.Column;
import cn.jiugai.sheet.Line;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads the cells that all sheets of the works list share; what cannot be read is a fault of the row. */
final class SheetCells {

    static final Column COMMUNITY = Column.text("小区");

    private static final Pattern DAY = Pattern.compile("(20\\d\\d)[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?");

    /** How spreadsheet programs keep a day of this century: days since the end of 1899. */
    private static final Pattern SERIAL = Pattern.compile("[4-7]\\d{4}");

    private static final LocalDate FIRST_SERIAL = LocalDate.of(1899, 12, 30);
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
        return choice(line, column, List.of(type.getEnumConstants()), basis);
    }

    /** The same of some choices. */
    static <E extends Titled> Optional<E> choice(Line line, Column column, List<E> choices, String basis) {
        Optional<E> choice = Titled.of(choices, line.raw(column));
        if (choice.isEmpty()) {
            line.fault(column, Titled.all(choices) + "之一" + basis);
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

    /** A day, typed as text in one of the usual ways or as a date of the spreadsheet program. */
    static Optional<LocalDate> day(Line line, Column column) {
        String text = CellText.key(line.raw(column));
        Optional<LocalDate> day =
                SERIAL.matcher(text).matches() ? Optional.of(FIRST_SERIAL.plusDays(Long.parseLong(text))) : typed(text);
        if (day.isEmpty()) {
            line.fault(column, "日期，写成 2026-05-10");
        }
        return day;
    }

    private static Optional<LocalDate> typed(String text) {
        Matcher parts = DAY.matcher(text);
        try {
            return parts.matches()
                    ? Optional.of(LocalDate.of(
                            Integer.parseInt(parts.group(1)),
                            Integer.parseInt(parts.group(2)),
                            Integer.parseInt(parts.group(3))))
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** A text that may be missing; null then, and where it is too long, which is a fault. */
    static String optional(Line line, Column column, int mostCharacters) {
        return line.optionalText(column, mostCharacters)
                .filter(text -> !text.isEmpty())
                .orElse(null);
    }
}
