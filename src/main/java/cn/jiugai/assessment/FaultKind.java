package cn.jiugai.assessment;

/** For what a unit or person is held to account (HG-7-3). */
public enum FaultKind {
    DELAY("工作拖沓不前"),
    POOR_COOPERATION("配合不力"),
    SHIRKING("推诿扯皮");

    private final String title;

    FaultKind(String title) {
        this.title = title;
    }

    /** Chinese name. */
    public String title() {
        return title;
    }
}
