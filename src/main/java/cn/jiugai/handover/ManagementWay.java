package cn.jiugai.handover;

/** How a community without owners' assembly may be managed (JA-3.8-3). */
enum ManagementWay {
    TRUSTEESHIP("托管"),
    SOCIAL_ORGANISATION("社会组织代管"),
    SELF_MANAGEMENT("居民自管");

    private final String title;

    ManagementWay(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }
}
