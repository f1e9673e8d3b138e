package cn.jiugai.scheme;

import java.util.Optional;

/**
 * The catalogue of works that is offered to every scheme: among them energy saving (JA-4.2-2) and security, fire-safety and
 * parking installations with the systems that run them (JA-4.3-3). None of them has to be chosen.
 */
public enum WorksKind implements Titled {
    BUILDINGS("屋面、外墙和楼道修缮"),
    ROADS("道路和场地"),
    DRAINAGE("雨污分流和排水"),
    LIGHTING("照明"),
    WATER_LINES("供水管线", LineOwner.WATER),
    POWER_LINES("供电线路", LineOwner.POWER),
    GAS_LINES("燃气管线", LineOwner.GAS),
    HEATING_LINES("供热管线", LineOwner.HEATING),
    TELECOM_LINES("通信线路四网合一", LineOwner.TELECOM),
    FIRE_SAFETY("消防设施"),
    FIRE_SYSTEM("消防管理系统"),
    SECURITY("安防设施"),
    SECURITY_SYSTEM("安防管理系统"),
    PARKING("停车设施"),
    PARKING_SYSTEM("停车管理系统"),
    CHARGING("电动车停放充电"),
    ENERGY_SAVING("节能改造"),
    ELEVATORS("加装电梯"),
    ACCESSIBILITY("无障碍和适老化"),
    GREENERY("绿化环境"),
    POCKET_PARK("口袋公园"),
    SPORT("体育健身"),
    WASTE_SORTING("垃圾分类"),
    ELDERLY_CARE("养老设施"),
    CHILD_CARE("托育设施"),
    CONVENIENCE("便民服务"),
    CLEARANCE("拆除和整治"),
    OTHER("其他");

    private final String title;
    private final LineOwner line;

    WorksKind(String title) {
        this(title, null);
    }

    WorksKind(String title, LineOwner line) {
        this.title = title;
        this.line = line;
    }

    @Override
    public String title() {
        return title;
    }

    /** The line that works of this kind always concern; empty if they may concern any or none. */
    Optional<LineOwner> line() {
        return Optional.ofNullable(line);
    }

    /** The class to which works of this kind always belong; empty if the scheme decides (JA-4.7-1). */
    Optional<WorksClass> worksClass() {
        return this == CHARGING ? Optional.of(WorksClass.IMPROVING) : Optional.empty();
    }
}
