package cn.jiugai.scheme;

/** What works are for: 两补一化, 一提两整 (JA-4.2-1). */
public enum Purpose implements Titled {
    FILL_GAPS("补差"),
    ADD_MISSING("补缺"),
    MANAGEMENT("管理规范化"),
    ENVIRONMENT("提升环境"),
    CLUTTER("整治脏乱差"),
    UNLAWFUL_BUILDING("整治私搭乱建");

    private final String title;

    Purpose(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }
}
