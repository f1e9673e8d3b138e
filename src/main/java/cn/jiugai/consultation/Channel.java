package cn.jiugai.consultation;

/** The way on which an answer came (JA-3.2-2, HG-2-4); which of them a district uses stands in its {@link Offer}. */
public enum Channel {
    VISIT("入户", false),
    WECHAT_GROUP("微信群", true),
    WEBSITE("网站", true),
    APP("手机APP", true),
    HOME_VISIT("入户走访", false),
    OPINION_DESK("征求意见处", false),
    WECHAT_ACCOUNT("微信公众号", true),
    FIVE_LEVEL_GROUP("五级微信群", true);

    private final String title;
    private final boolean online;

    Channel(String title, boolean online) {
        this.title = title;
        this.online = online;
    }

    /** Chinese name. */
    public String title() {
        return title;
    }

    boolean isOnline() {
        return online;
    }
}
