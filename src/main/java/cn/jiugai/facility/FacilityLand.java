package cn.jiugai.facility;

/** On what land a new facility is built (HG-5.2-2). */
public enum FacilityLand {
    VACANT("小区内空地", true),
    WASTE("荒地", true),
    GREEN("绿地", true),
    CLEARED("拆除违建腾空土地", true),
    IDLE_ROOMS("闲置用房", false),
    NEARBY("周边存量土地", false);

    private final String title;
    private final boolean free;

    FacilityLand(String title, boolean free) {
        this.title = title;
        this.free = free;
    }

    public String title() {
        return title;
    }

    /** Whether it is land of the community on which nothing stands. */
    boolean isFree() {
        return free;
    }
}
