package cn.jiugai.patrol;

/** What became of an inspection that a party owed for a week. */
enum PatrolState {
    OWED("待巡检"),
    DONE("已巡检"),
    MISSED("漏检");

    private final String title;

    PatrolState(String title) {
        this.title = title;
    }

    /** Chinese name, as pages show it. */
    String title() {
        return title;
    }
}
