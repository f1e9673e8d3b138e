package cn.jiugai.feedback;

/** The way on which a remark came (JA-3.5-3). */
enum RemarkChannel {
    VISIT("来访或入户"),
    PHONE("电话"),
    WECHAT("微信群"),
    HOTLINE("12345热线"),
    MEETING("现场或座谈会"),

    /** The residents who watch over quality and safety of the works (HG-4.1-3). */
    RESIDENTS_GROUP("居民监督小组");

    private final String title;

    RemarkChannel(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }
}
