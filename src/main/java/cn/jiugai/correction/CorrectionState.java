package cn.jiugai.correction;

/** How far a correction has come. */
enum CorrectionState {
    /** The fact is chosen. */
    CHOSEN("填写中"),
    /** A new value waits for approval. */
    APPLIED("待审批"),
    /** It was not approved; the old value stands. */
    REFUSED("未予更正"),
    /** The new value is in the register. */
    WRITTEN("已更正"),
    /** Given up by who started it. */
    WITHDRAWN("已撤回");

    private final String label;

    CorrectionState(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
