package cn.jiugai.permit;

/** The fees that are paid before the construction permit, or owed where funds are short (HG-5.1-3). */
public enum Fee {
    RESERVE("reserve", "农民工预储金"),
    GUARANTEE("guarantee", "农民工工资保证金"),
    SAFETY("safety", "安全文明措施费");

    private final String field;
    private final String title;

    Fee(String field, String title) {
        this.field = field;
        this.title = title;
    }

    /** How the keys of its fields begin. */
    String field() {
        return field;
    }

    /** Chinese name. */
    public String title() {
        return title;
    }
}
