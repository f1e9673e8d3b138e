package cn.jiugai.feedback;

import cn.jiugai.sheet.CellText;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** How satisfied a household is with something (JA-4.8-2). */
public enum Rating {
    SATISFIED("满意"),
    FAIR("基本满意"),
    DISSATISFIED("不满意");

    private final String title;

    Rating(String title) {
        this.title = title;
    }

    /** Chinese name. */
    public String title() {
        return title;
    }

    static Optional<Rating> of(String text) {
        return Arrays.stream(values())
                .filter(rating -> CellText.key(text).equals(rating.title))
                .findFirst();
    }

    /** All of them, for messages. */
    static String titles() {
        return Arrays.stream(values()).map(Rating::title).collect(Collectors.joining("、"));
    }
}
