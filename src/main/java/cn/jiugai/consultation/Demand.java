package cn.jiugai.consultation;

import cn.jiugai.sheet.Column;

/**
 * What a household may wish for, a column each of the form that it is given; which of them a district asks stands in its
 * {@link Offer}.
 */
public enum Demand {
    ROOF_AND_WALLS("屋面外墙"),
    STAIRCASES("楼道整修"),
    PIPES("雨污管网"),
    LINES("强弱电线路"),
    ROADS("道路"),
    PARKING("停车位"),
    CHARGING("充电设施"),
    GREEN("绿化"),
    LIGHTING("照明"),
    SECURITY("安防消防"),
    OLD_AND_YOUNG("养老托育"),
    /** Asked ahead of the scheme (JA-4.6-1). */
    ELEVATOR("加装电梯"),
    /** Renovation of the household's own rooms: a wish that binds nobody and is outside the estimate (JA-2-10). */
    OWN_ROOMS("户内改造"),
    INSULATION("外墙保温"),
    UNIT_DOORS("单元门"),
    WATER("供水管线"),
    HEATING("供热管线"),
    GAS("燃气管线"),
    SPONGE("海绵设施"),
    CULTURE("文化宣传设施");

    private final String title;
    private final Column column;

    Demand(String title) {
        this.title = title;
        this.column = Column.text(title);
    }

    /** Chinese name. */
    public String title() {
        return title;
    }

    Column column() {
        return column;
    }
}
