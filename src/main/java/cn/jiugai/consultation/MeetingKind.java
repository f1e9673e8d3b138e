package cn.jiugai.consultation;

import java.util.Arrays;

/** The meetings that are held on the works of a project (HG-2-5). */
public enum MeetingKind {
    SEMINAR("seminar", "专题研讨会"),
    EXPERT_REVIEW("expertReview", "专家论证会");

    private final String value;
    private final String title;

    MeetingKind(String value, String title) {
        this.value = value;
        this.title = title;
    }

    /** Chinese name. */
    public String title() {
        return title;
    }

    /** The kind that a form sends. */
    static MeetingKind of(String value) {
        return Arrays.stream(values())
                .filter(kind -> kind.value.equals(value))
                .findFirst()
                .orElseThrow();
    }
}
