package cn.jiugai.plan;

import cn.jiugai.engine.Parameter;
import java.time.DateTimeException;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;

/** A day of the plan year that stands on a step. */
final class DayOfYear {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MM-dd");

    private DayOfYear() {}

    static Parameter<MonthDay> parameter(String name, String label) {
        return new Parameter<>(name, label, "月-日，如 03-31", text -> {
            try {
                return MonthDay.parse(text, DAY);
            } catch (DateTimeException e) {
                throw new IllegalArgumentException("不是日期", e);
            }
        });
    }
}
