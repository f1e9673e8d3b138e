package cn.jiugai.scheme;

import cn.jiugai.sheet.CellText;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** A choice that clerks see, and write into sheets, by its Chinese title. */
interface Titled {

    String title();

    /** The choice with this title, blanks and full-width signs aside. */
    static <E extends Enum<E> & Titled> Optional<E> of(Class<E> type, String text) {
        return Arrays.stream(type.getEnumConstants())
                .filter(choice -> CellText.key(choice.title()).equals(CellText.key(text)))
                .findFirst();
    }

    /** All titles, for messages. */
    static <E extends Enum<E> & Titled> String all(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Titled::title).collect(Collectors.joining("、"));
    }
}
