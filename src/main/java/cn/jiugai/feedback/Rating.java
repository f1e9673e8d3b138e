package cn.jiugai.feedback;

import cn.jiugai.engine.Parameter;
import cn.jiugai.sheet.CellText;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
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

    /** Some of the ratings by their names, e.g. {@code 满意、基本满意}. */
    static Parameter<Set<Rating>> parameter(String name, String label) {
        return new Parameter<>(name, label, titles() + "中的一项或几项，用顿号分开", Rating::several);
    }

    private static Set<Rating> several(String text) {
        return Arrays.stream(text.split("、"))
                .map(title -> of(title).orElseThrow(() -> new IllegalArgumentException("没有“%s”这项评价".formatted(title))))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Rating.class)));
    }

    /** All of them, for messages. */
    static String titles() {
        return Arrays.stream(values()).map(Rating::title).collect(Collectors.joining("、"));
    }
}
