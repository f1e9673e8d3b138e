package cn.jiugai.site;

/** The levels of alerts of heavy air pollution. */
enum AlertLevel {
    YELLOW("黄色"),
    ORANGE("橙色"),
    RED("红色");

    private final String title;

    AlertLevel(String title) {
        this.title = title;
    }

    /** Chinese name. */
    String title() {
        return title;
    }
}
