package cn.jiugai.scheme;

/** The three classes of works by which the year is counted (JA-4.2-1). */
public enum WorksClass implements Titled {
    BASIC("基础类"),
    IMPROVING("完善类"),
    UPGRADING("提升类");

    private final String title;

    WorksClass(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }
}
