package cn.jiugai.consultation;

import cn.jiugai.sheet.CellText;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** The way on which an answer came (JA-3.2-2). */
public enum Channel {
    VISIT("入户", false),
    WECHAT_GROUP("微信群", true),
    WEBSITE("网站", true),
    APP("手机APP", true);

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

    /** The channel of that name; empty if there is none. */
    public static Optional<Channel> of(String text) {
        return Arrays.stream(values())
                .filter(channel -> CellText.key(text).equalsIgnoreCase(channel.title))
                .findFirst();
    }

    /** All of them, for messages. */
    public static String titles() {
        return Arrays.stream(values()).map(Channel::title).collect(Collectors.joining("、"));
    }

    /** The online ones, for messages. */
    static String onlineTitles() {
        return Arrays.stream(values())
                .filter(Channel::isOnline)
                .map(Channel::title)
                .collect(Collectors.joining("、"));
    }
}
