package cn.jiugai.feedback;

/** Whom a survey of satisfaction asks (HG-4.3-1). */
enum Sample {
    /** Every household of the project; so unless somebody says otherwise. */
    ALL("全部住户"),
    /** Those on a list that is fixed before the survey. */
    LISTED("按名单抽样");

    private final String title;

    Sample(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }
}
