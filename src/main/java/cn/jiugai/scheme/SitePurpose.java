package cn.jiugai.scheme;

/** What a site may be used for (JA-4.3-1). */
public enum SitePurpose implements Titled {
    ELDERLY_CARE("养老"),
    CHILD_CARE("托幼"),
    PARKING("停车"),
    POCKET_PARK("口袋公园"),
    SPORT("健身"),
    WASTE_SORTING("垃圾分类"),
    OTHER("其他"),
    UNUSED("不利用");

    private final String title;

    SitePurpose(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }
}
