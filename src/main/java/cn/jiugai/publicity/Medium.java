package cn.jiugai.publicity;

/** Where something was published (JA-4.8-1): radio, television, 两微一端, other media and on the spot. */
public enum Medium {
    RADIO("广播", false),
    TELEVISION("电视", false),
    NEWSPAPER("报刊", false),
    WECHAT("微信", true),
    WEIBO("微博", true),
    CLIENT("新闻客户端", true),
    WEBSITE("网站", true),
    ON_SITE("线下活动和公告栏", false);

    private final String title;
    private final boolean online;

    Medium(String title, boolean online) {
        this.title = title;
        this.online = online;
    }

    /** Chinese name. */
    public String title() {
        return title;
    }

    /** The channel of publicity that it belongs to, in Chinese: the media on the net are one (HG-7-2). */
    String channel() {
        return switch (this) {
            case RADIO -> "广播";
            case TELEVISION -> "电视";
            case NEWSPAPER -> "报纸";
            case ON_SITE -> "线下";
            case WECHAT, WEIBO, CLIENT, WEBSITE -> "网络";
        };
    }

    /** Whether it has an address on the net, which is then on record. */
    public boolean isOnline() {
        return online;
    }
}
