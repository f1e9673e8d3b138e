package cn.jiugai.scheme;

import cn.jiugai.sheet.CellText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A choice that clerks see, and write into sheets, by its Chinese title. */
interface Titled {

    String title();

    /** The choice with this title, blanks and full-width signs aside. */
    static <E extends Titled> Optional<E> of(List<E> choices, String text) {
        return choices.stream()
                .filter(choice -> CellText.key(choice.title()).equals(CellText.key(text)))
                .findFirst();
    }

    /** All titles, for messages. */
    static String all(List<? extends Titled> choices) {
        return choices.stream().map(Titled::title).collect(Collectors.joining("、"));
    }
}
