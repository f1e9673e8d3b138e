package cn.jiugai.warranty;

import cn.jiugai.engine.Parameter;
import cn.jiugai.engine.Variable;

/** What of the works is under warranty, each with a period of its own (HG-4.3-3). */
public enum WarrantyPart {
    WATERPROOFING("屋面防水和外墙防渗", "waterproofing", 120),
    PIPES("管线、设备安装和装修", "pipes", 60),
    OTHER("道路、绿化、安防等其他工程", "otherWorks", 60);

    private final String title;
    private final Variable<Integer> months;
    private final Parameter<Integer> minimum;

    WarrantyPart(String title, String key, int most) {
        this.title = title;
        this.months = Variable.count(key + "Months");
        this.minimum = Parameter.count(key + "Minimum", title + "最短保修期（月）", 0, most);
    }

    /** Chinese name. */
    public String title() {
        return title;
    }

    /** The field of the draft with its period in months. */
    Variable<Integer> months() {
        return months;
    }

    /** The least period in months. */
    Parameter<Integer> minimum() {
        return minimum;
    }
}
