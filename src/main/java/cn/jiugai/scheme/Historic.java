package cn.jiugai.scheme;

import java.util.Arrays;

/** Whether a scheme concerns what is protected (HG-4.2-9). */
public enum Historic {
    NONE("none", "不涉及"),
    DISTRICT("district", "历史文化街区"),
    BUILDING("building", "历史建筑");

    private final String value;
    private final String title;

    Historic(String value, String title) {
        this.value = value;
        this.title = title;
    }

    /** Chinese name. */
    public String title() {
        return title;
    }

    /** The choice that a form sends. */
    static Historic of(String value) {
        return Arrays.stream(values())
                .filter(historic -> historic.value.equals(value))
                .findFirst()
                .orElseThrow();
    }
}
