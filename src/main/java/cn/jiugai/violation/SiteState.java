package cn.jiugai.violation;

import cn.jiugai.sheet.CellText;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** What stands on the site of a violation, as the list says it. */
enum SiteState {
    NO_STRUCTURE("无建筑物构筑物"),
    TEMPORARY("临时搭建"),
    STRUCTURE("建筑物构筑物"),
    /** The survey saw something that is not there. */
    NOTHING("经核实不存在");

    private final String title;

    SiteState(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    /** Whether there is a building or structure. */
    boolean structure() {
        return this == TEMPORARY || this == STRUCTURE;
    }

    static SiteState of(boolean structure, boolean temporary) {
        return !structure ? NO_STRUCTURE : temporary ? TEMPORARY : STRUCTURE;
    }

    static Optional<SiteState> titled(String text) {
        String key = CellText.key(text).replace("、", "");
        return Arrays.stream(values()).filter(state -> state.title.equals(key)).findFirst();
    }

    /** All of them, for messages. */
    static String titles() {
        return Arrays.stream(values()).map(SiteState::title).collect(Collectors.joining("、"));
    }
}
