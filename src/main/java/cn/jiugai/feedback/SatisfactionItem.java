package cn.jiugai.feedback;

import cn.jiugai.sheet.Column;

/** What a household is asked about in the survey of satisfaction (JA-4.8-2). */
public enum SatisfactionItem {
    OVERALL("总体评价"),
    CONTENT("改造内容"),
    QUALITY("施工质量"),
    SITE("文明施工"),
    SERVICE("意见答复");

    private final String title;

    SatisfactionItem(String title) {
        this.title = title;
    }

    /** Chinese name, the header of its column. */
    public String title() {
        return title;
    }

    /** A household that answers says something overall; it may leave the rest. */
    boolean isRequired() {
        return this == OVERALL;
    }

    Column column() {
        return Column.text(title);
    }
}
