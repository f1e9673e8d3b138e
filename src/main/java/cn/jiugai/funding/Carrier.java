package cn.jiugai.funding;

/** The four carriers whose lines are laid as one (四网合一, JA-2-8). */
enum Carrier {
    MOBILE("移动"),
    UNICOM("联通"),
    TELECOM("电信"),
    BROADCAST("广电");

    private final String title;

    Carrier(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }
}
