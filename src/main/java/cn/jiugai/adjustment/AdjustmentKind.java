package cn.jiugai.adjustment;

/** What is asked for; the names stand in the model and on the form. */
enum AdjustmentKind {
    SUSPEND("暂停"),
    RESUME("恢复"),
    TERMINATE("终止"),
    SPLIT("拆分"),
    MERGE("合并");

    private final String label;

    AdjustmentKind(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
