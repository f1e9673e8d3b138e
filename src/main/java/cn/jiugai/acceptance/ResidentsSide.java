package cn.jiugai.acceptance;

/** For whom somebody comes to an acceptance on the residents' side (HG-4.1-5, HG-4.3-2: 社区、业主委员会或居民代表). */
enum ResidentsSide {
    OWNERS_COMMITTEE("业主委员会"),
    REPRESENTATIVE("居民代表"),
    COMMUNITY("社区");

    private final String title;

    ResidentsSide(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }
}
