package cn.jiugai.acceptance;

/** Which acceptance a meeting belongs to. */
enum AcceptanceKind {
    /** By those who built, community, residents and departments (JA-3.7-1). */
    JOINT("联合验收"),
    /** The same where the department in charge convenes it, without a number of the approval management system (HG-4.3-2). */
    COMPLETION("竣工验收"),
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
