package cn.jiugai.feedback;

/** How a remark ended (JA-3.5-3). */
enum RemarkOutcome {
    SATISFIED("居民满意"),
    NO_WORD("已答复，居民没有表态"),
    SOLVED("经区住建局协调解决"),
    EXPLAINED("区住建局已书面说明");

    private final String title;

    RemarkOutcome(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }
}
