package cn.jiugai.tender;

/** What the supervising department decides on a sign (JA-3.6-1). */
enum SignOutcome {
    UNFOUNDED("查无问题", true),
    EXCLUDED("取消投标资格", true),
    INVESTIGATED("立案调查", false);

    private final String title;
    private final boolean isFinal;

    SignOutcome(String title, boolean isFinal) {
        this.title = title;
        this.isFinal = isFinal;
    }

    String title() {
        return title;
    }

    /** Whether the award need no longer wait for this sign. */
    boolean isFinal() {
        return isFinal;
    }
}
