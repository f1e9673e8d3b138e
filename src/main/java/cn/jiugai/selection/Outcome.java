package cn.jiugai.selection;

/** What the selection says of an application. */
public enum Outcome {
    SELECTED("列入年度计划"),
    /** The first one whose money does not fit any more. */
    OVER_BUDGET("预算不足，不列入"),
    /** It stands behind one that did not fit; nobody passes it. */
    BEHIND("排在预算装不下的小区之后，不列入"),
    /** Of the second group, while the first one has not been taken in wholly (HG-3-2). */
    GROUP_CLOSED("第一类小区没有全部列入，第二类不列入"),
    /** Not reported in time, or ended before the report. */
    NOT_REPORTED("没有参加排序"),
    /** Taken out after the review on site. */
    WITHDRAWN("退出排序");

    private final String label;

    Outcome(String label) {
        this.label = label;
    }

    /** Chinese name. */
    public String label() {
        return label;
    }
}
