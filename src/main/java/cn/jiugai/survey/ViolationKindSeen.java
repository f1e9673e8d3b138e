package cn.jiugai.survey;

import cn.jiugai.sheet.CellText;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** The four kinds of violations of the plan, as a survey sees them (JA-3.4-1, JA-3.4-2). */
public enum ViolationKindSeen {
    PUBLIC_LAND("圈占公共用地"),
    VEGETABLE_PLOT("毁绿种菜"),
    FIRE_LANE("侵占消防通道"),
    UNAUTHORISED_BUILDING("擅自搭建");

    private final String title;

    ViolationKindSeen(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    static Optional<ViolationKindSeen> of(String text) {
        return Arrays.stream(values())
                .filter(kind -> kind.title.equals(CellText.key(text)))
                .findFirst();
    }

    /** All of them, for messages. */
    static String titles() {
        return Arrays.stream(values()).map(ViolationKindSeen::title).collect(Collectors.joining("、"));
    }
}
