package cn.jiugai.facility;

/** How the land of a new facility is treated (HG-5.2-2). */
public enum LandTreatment {
    NO_PRICE("不增收土地价款"),
    UNCHANGED("暂不办理变更用地主体和土地性质手续"),
    ORDINARY("按规定办理用地手续");

    private final String title;

    LandTreatment(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /** Whether the treatment may be given to a facility of that kind on that land; the ordinary one always may. */
    boolean fits(FacilityKind kind, FacilityLand land) {
        return switch (this) {
            case NO_PRICE -> land.isFree() && kind.isConvenience();
            case UNCHANGED -> land == FacilityLand.IDLE_ROOMS;
            case ORDINARY -> true;
        };
    }
}
