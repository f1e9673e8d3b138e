package cn.jiugai.violation;

import cn.jiugai.sheet.CellText;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** The four kinds of violations that are cleared before the works (JA-3.4-1). */
enum ViolationKind {
    PUBLIC_LAND("圈占公共用地"),
    VEGETABLE_PLOT("毁绿种菜"),
    FIRE_LANE("侵占消防通道"),
    UNAUTHORISED_BUILDING("擅自搭建");

    private final String title;

    ViolationKind(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    static Optional<ViolationKind> titled(String text) {
        return Arrays.stream(values())
                .filter(kind -> kind.title.equals(CellText.key(text)))
                .findFirst();
    }

    /** All of them, for messages. */
    static String titles() {
        return Arrays.stream(values()).map(ViolationKind::title).collect(Collectors.joining("、"));
    }
}
