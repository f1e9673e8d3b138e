package cn.jiugai.publicity;

/** What a publication is about (JA-4.8-1, JA-4.8-3). */
public enum Topic {
    MEANING("改造意义"),
    POLICY("改造政策"),
    METHOD("方法步骤"),
    RESULT("改造成效"),
    MODEL("示范项目和典型做法");

    private final String title;

    Topic(String title) {
        this.title = title;
    }

    /** Chinese name. */
    public String title() {
        return title;
    }
}
