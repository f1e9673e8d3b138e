package cn.jiugai.project;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a project stands as a whole. */
public enum ProjectState {
    RUNNING("进行中"),
    /** Its processes stand still until it is resumed. */
    SUSPENDED("已暂停"),
    /** Ended before its time; what was done stays on record. */
    TERMINATED("已终止"),
    /** Ended because its communities went to another project. */
    MERGED("已合并"),
    /** Handed over and evaluated. */
    COMPLETED("已完成");

    private final String label;

    ProjectState(String label) {
        this.label = label;
    }

    /** Chinese name, as lists and sentences show it. */
    public String label() {
        return label;
    }

    /** As models write it, e.g. {@code suspended}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<ProjectState> of(String id) {
        return Arrays.stream(values()).filter(state -> state.id().equals(id)).findFirst();
    }

    /** Whether nothing more happens to a project in this state. */
    public boolean isEnd() {
        return this == TERMINATED || this == MERGED || this == COMPLETED;
    }
}
