package cn.jiugai.evaluation;

/** What a project's performance is worth (JA-2-3). */
enum Grade {
    EXCELLENT("优"),
    GOOD("良"),
    FAIR("中"),
    POOR("差");

    private final String title;

    Grade(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }
}
