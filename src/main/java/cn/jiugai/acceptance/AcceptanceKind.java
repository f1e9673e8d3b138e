package cn.jiugai.acceptance;

/** Which of the two acceptances a meeting belongs to. */
enum AcceptanceKind {
    /** By those who built, community, residents and departments (JA-3.7-1). */
    JOINT("联合验收"),
    /** By the department in charge with units and experts (JA-3.7-3). */
    COMPREHENSIVE("综合验收");

    private final String title;

    AcceptanceKind(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }
}
