package cn.jiugai.permit;

/** How risky the works are (JA-4.5-2). */
enum Risk {
    LOW("低风险"),
    MEDIUM("一般风险"),
    HIGH("较高风险");

    private final String title;

    Risk(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }
}
