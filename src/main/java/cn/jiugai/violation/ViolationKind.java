package cn.jiugai.violation;

/** The four kinds of violations that are cleared before the works (JA-3.4-1). */
enum ViolationKind {
    PUBLIC_LAND("圈占公共用地"),
    VEGETABLE_PLOT("毁绿种菜"),
    FIRE_LANE("侵占消防通道"),
    UNAUTHORISED_BUILDING("擅自搭建");

    private final String title;

    ViolationKind(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }
}
