package cn.jiugai.warranty;

/** How a claim ended (HG-4.3-3). */
public enum ClaimOutcome {
    REPAIRED("已维修"),
    NOT_COVERED("不属保修责任"),
    WITHDRAWN("已撤销");

    private final String title;

    ClaimOutcome(String title) {
        this.title = title;
    }

    /** Chinese name. */
    public String title() {
        return title;
    }
}
