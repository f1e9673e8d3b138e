package cn.jiugai.consultation;

import cn.jiugai.sheet.CellText;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a household says to the draft scheme (JA-3.2-3). */
enum Stance {
    AGREES("同意"),
    DISAGREES("不同意"),
    INDIFFERENT("无所谓");

    private final String title;

    Stance(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    static Optional<Stance> of(String text) {
        return Arrays.stream(values())
                .filter(stance -> stance.title.equals(CellText.key(text)))
                .findFirst();
    }

    /** All of them, for messages. */
    static String titles() {
        return Arrays.stream(values()).map(Stance::title).collect(Collectors.joining("、"));
    }
}
