package cn.jiugai.petition;

/** The way on which a petition came (HG-4.1-4). */
enum PetitionChannel {
    VISIT("来访"),
    LETTER("来信"),
    PHONE("来电"),
    ONLINE("网上信访"),
    HOTLINE("12345热线"),
    TRANSFERRED("上级转办");

    private final String title;

    PetitionChannel(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }
}
