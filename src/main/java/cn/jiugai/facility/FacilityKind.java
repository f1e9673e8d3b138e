package cn.jiugai.facility;

/** What is newly built for a community (HG-5.2-2). */
public enum FacilityKind {
    ELEVATOR("加装电梯", true),
    ACCESSIBILITY("助残设施", true),
    CARE("康养设施", true),
    CONVENIENCE("其他便民设施", true),
    PUBLIC_SERVICE("公共服务用房", false),
    PARKING("停车设施", false),
    OTHER("其他配套设施", false);

    private final String title;
    private final boolean convenience;

    FacilityKind(String title, boolean convenience) {
        this.title = title;
        this.convenience = convenience;
    }

    public String title() {
        return title;
    }

    /** Whether no price of land needs to be paid for it on free land of the community. */
    boolean isConvenience() {
        return convenience;
    }
}
